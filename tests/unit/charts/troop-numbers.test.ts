import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { drawTroopNumbers } from '../../../src/charts/troop-numbers'
import { exampleFigure, exampleStory } from '../stories/example'

const story = exampleStory({ id: 'one' })
const figures = [
  { figure: exampleFigure({ low: 20_000, high: 20_000, saidBy: 'officials' }), story },
  { figure: exampleFigure({ low: 10_000, high: 30_000, saidBy: 'a minister' }), story },
  { figure: exampleFigure({ low: null, high: 5_000, saidBy: 'x'.repeat(90) }), story },
]

const draw = (layout: 'wide' | 'narrow') =>
  new JSDOM(drawTroopNumbers(figures, layout, ({ story }) => `/stories/${story.id}/`)).window.document.querySelector('svg')

test.each(['wide', 'narrow'] as const)(
  'the %s drawing has a bar for a range and a dot for each other number',
  (layout) => {
    const chart = draw(layout)
    expect(chart?.querySelectorAll('.chart-range line')).toHaveLength(1)
    expect(chart?.querySelectorAll('.chart-number circle')).toHaveLength(2)
  },
)

test('each claim shows its amount and its speaker, and leads to its story', () => {
  const chart = draw('wide')
  const words = [...(chart?.querySelectorAll('.chart-words text') ?? [])].map((text) => text.firstChild?.textContent)
  expect(words.slice(0, 2)).toEqual(['20,000 · officials', '10,000 to 30,000 · a minister'])
  expect(words[2]).toMatch(/^at most 5,000 · x{20,60}…$/)
  const links = [...(chart?.querySelectorAll('a') ?? [])]
  expect(links.length).toBeGreaterThan(0)
  expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(new Set(['/stories/one/']))
})

test('the drawing carries no styles of its own, and leaves screen readers and the keyboard to the table', () => {
  const chart = draw('wide')
  expect(chart?.outerHTML).not.toMatch(/style|font-family|fill="(?!none)|stroke="(?!none)/)
  expect(chart?.getAttribute('aria-hidden')).toBe('true')
  expect([...(chart?.querySelectorAll('a') ?? [])].every((link) => link.getAttribute('tabindex') === '-1')).toBe(true)
})
