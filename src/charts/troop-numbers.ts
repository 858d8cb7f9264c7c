import * as Plot from '@observablehq/plot'
import { JSDOM } from 'jsdom'
import { formatDay } from '../stories/dates'
import { formatAmount, type FigureInStory } from '../stories/figures'

/** Where the words of a row stand: beside the marks on wide screens, above them on narrow ones. */
export type Layout = 'wide' | 'narrow'

/** Sizes in the units of the drawing, which are pixels at its natural width. */
const layouts = {
  wide: { width: 960, rowHeight: 24, marginLeft: 130, marginRight: 330 },
  narrow: { width: 340, rowHeight: 66, marginLeft: 2, marginRight: 10 },
} as const

/**
 * The troop numbers claimed over time as an SVG drawing: a row for each claim, oldest on top, ranges as bars and single
 * numbers as dots, each leading to its row in its story. Colours and letters come from the page’s style sheet, as the page’s
 * security policy allows no styles inside; the table beside it is its text alternative, so it is hidden from screen readers.
 * @param figures numbers of troops with at least one bound, oldest first; not empty
 * @param hrefOf where a figure stands in its story
 */
export function drawTroopNumbers(
  figures: readonly FigureInStory[],
  layout: Layout,
  hrefOf: (figure: FigureInStory) => string,
): string {
  const { width, rowHeight, marginLeft, marginRight } = layouts[layout]
  const rows = figures.map(({ figure, story }, row) => {
    const amount = formatAmount(figure)
    const day = formatDay(figure.asOf)
    const outlet = story.source.outlet.name
    return {
      row,
      low: figure.low ?? figure.high ?? 0,
      high: figure.high ?? figure.low ?? 0,
      isRange: figure.low !== null && figure.high !== null && figure.low !== figure.high,
      day,
      words: layout === 'wide' ? `${amount} · ${shortened(figure.saidBy, 52)}` : amount,
      origin: `${shortened(figure.saidBy, 28)}, ${day}`,
      href: hrefOf({ figure, story }),
      title: `${amount} troops, ${figure.what}: ${figure.saidBy}, ${day} (${outlet})`,
    }
  })
  const ranges = rows.filter(({ isRange }) => isRange)
  const numbers = rows.filter(({ isRange }) => !isRange)
  const lift = layout === 'wide' ? 0 : rowHeight / 3
  const link = { href: 'href', title: 'title' }
  const chart = Plot.plot({
    document: new JSDOM('').window.document,
    width,
    height: rows.length * rowHeight + 40,
    marginLeft,
    marginRight,
    marginTop: 36,
    marginBottom: 4,
    x: {
      axis: 'top',
      label: null,
      grid: true,
      domain: [0, Math.max(...rows.map(({ high }) => high))],
      nice: true,
      ticks: 4,
    },
    y: { type: 'band', domain: rows.map(({ row }) => row), axis: null },
    marks: [
      Plot.ruleY(ranges, { x1: 'low', x2: 'high', y: 'row', dy: lift, ...link, className: 'chart-range' }),
      Plot.dot(numbers, { x: 'high', y: 'row', dy: lift, r: 5, ...link, className: 'chart-number' }),
      layout === 'wide'
        ? [
            Plot.text(rows, { x: 0, y: 'row', text: 'day', textAnchor: 'end', dx: -10, className: 'chart-day' }),
            Plot.text(rows, {
              x: 'high',
              y: 'row',
              text: 'words',
              textAnchor: 'start',
              dx: 12,
              ...link,
              className: 'chart-words',
            }),
          ]
        : [
            Plot.text(rows, {
              x: 0,
              y: 'row',
              text: 'words',
              textAnchor: 'start',
              dy: -lift,
              ...link,
              className: 'chart-words',
            }),
            Plot.text(rows, { x: 0, y: 'row', text: 'origin', textAnchor: 'start', className: 'chart-day' }),
          ],
    ],
  })
  return styledByPage(chart, layout)
}

/** A long speaker would run out of the drawing; the table has all of it. */
const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1).trim()}…` : words

/** The drawing without the colours, fonts and style elements that Plot puts in; it keeps classes to be styled by. */
function styledByPage(chart: Element, layout: Layout): string {
  for (const style of chart.querySelectorAll('style')) style.remove()
  for (const element of [chart, ...chart.querySelectorAll('*')]) {
    for (const name of [
      'style',
      'fill',
      'stroke',
      'font-family',
      'font-size',
      'font-variant',
      'stroke-opacity',
      'aria-label',
    ])
      element.removeAttribute(name)
    if (!element.getAttribute('class')?.startsWith('chart-')) element.removeAttribute('class')
    if (element.localName === 'a') {
      const href = element.getAttribute('xlink:href') ?? element.getAttribute('href') ?? ''
      element.removeAttribute('xlink:href')
      element.setAttribute('href', href)
      // The table repeats every link; the keyboard need not stop at each twice.
      element.setAttribute('tabindex', '-1')
    }
  }
  chart.setAttribute('class', `chart chart-${layout}`)
  chart.setAttribute('aria-hidden', 'true')
  chart.removeAttribute('width')
  chart.removeAttribute('height')
  return chart.outerHTML.replaceAll(' xmlns:xlink="http://www.w3.org/1999/xlink"', '')
}
