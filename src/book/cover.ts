import { colours, familyName, type CardElement } from '../cards/card'
import { site } from '../site'
import { countOf } from '../stories/counts'
import { formatMonth } from '../stories/dates'
import type { Story } from '../stories/load'

type Style = CardElement['props']['style']

/** The width and height of the cover in pixels: what bookshops ask for. */
export const coverSize = { width: 1600, height: 2560 } as const

const margin = 160
const chart = { width: coverSize.width - 2 * margin, height: 730 }
const serif = familyName('Serif', 'latin')
const sans = familyName('Sans', 'latin')

/** The cover of the book: the title, what it is, and a card for each story on the pile of its month. */
export function coverOf(stories: readonly Story[]): CardElement {
  const months = monthsOf(stories)
  const pitch = chart.width / Math.max(1, months.length)
  const step = Math.min(pitch / 2, chart.height / Math.max(1, ...months.map(({ count }) => count)))
  const story = box({
    flexShrink: 0,
    width: Math.round(pitch * 0.8),
    height: Math.round(step * 0.7),
    marginBottom: Math.round(step * 0.3),
    background: colours.accent,
  })
  return box(
    {
      flexDirection: 'column',
      ...coverSize,
      padding: margin,
      background: colours.paper,
      color: colours.ink,
      fontFamily: sans,
      fontWeight: 400,
    },
    box({ height: 22, background: colours.ink }),
    text(
      {
        marginTop: 130,
        fontFamily: serif,
        fontSize: 212,
        fontWeight: 700,
        lineHeight: 1.02,
        letterSpacing: '-0.02em',
      },
      site.name,
    ),
    text(
      { flexGrow: 1, marginTop: 90, fontSize: 66, lineHeight: 1.35, color: colours.quiet },
      'The reporting on Ukraine’s proposed reassurance force, story by story',
    ),
    box(
      { height: chart.height, alignItems: 'flex-end', borderBottom: `6px solid ${colours.ink}` },
      ...months.map(({ count }) =>
        box({ width: pitch, flexDirection: 'column' }, ...Array.from({ length: count }, () => story)),
      ),
    ),
    box(
      { marginTop: 30, justifyContent: 'space-between', fontSize: 50, color: colours.quiet },
      text({}, formatMonth(months[0]?.month ?? '2025-01')),
      text({ color: colours.ink, fontWeight: 600 }, countOf(stories.length, 'story', 'stories')),
      text({}, formatMonth(months.at(-1)?.month ?? '2025-01')),
    ),
  )
}

/** Every month from that of the oldest story to that of the newest, also those without a story. */
function monthsOf(stories: readonly Story[]): { month: string; count: number }[] {
  const published = stories.map(({ source }) => source.published.slice(0, 7)).sort()
  const [first = '', last = ''] = [published[0], published.at(-1)]
  const months: { month: string; count: number }[] = []
  for (let month = first; month && month <= last; month = monthAfter(month)) {
    months.push({ month, count: published.filter((other) => other === month).length })
  }
  return months
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7)
}

const box = (style: Style, ...children: CardElement[]): CardElement => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
})

const text = (style: Style, words: string): CardElement => ({
  type: 'div',
  props: { style: { display: 'block', ...style }, children: words },
})
