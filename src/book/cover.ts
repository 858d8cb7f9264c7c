import satori from 'satori'
import { packageFile, pngOf } from '../pictures/png'
import { site } from '../site'
import { countOf } from '../stories/counts'
import { formatMonth } from '../stories/dates'
import type { Story } from '../stories/load'

const width = 1600
const height = 2560
const margin = 160
const [paper, ink, quiet, accent] = ['#fffdf8', '#1c1a17', '#5b564d', '#0b4a8f']
const chart = { width: width - 2 * margin, height: 730 }

const font = (weight: 400 | 700) =>
  ({
    name: 'Source Serif 4',
    weight,
    data: packageFile(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`),
  }) as const
const fonts = [font(400), font(700)]

/** The cover of the book, 1600 × 2560 pixels, PNG: the title, what it is, and a card for each story on the pile of its month. */
export async function coverOf(stories: readonly Story[]): Promise<Uint8Array> {
  const months = monthsOf(stories)
  const pitch = chart.width / Math.max(1, months.length)
  const step = Math.min(pitch / 2, chart.height / Math.max(1, ...months.map(({ count }) => count)))
  const drawing = box(
    {
      flexDirection: 'column',
      width,
      height,
      padding: margin,
      background: paper,
      color: ink,
      fontFamily: 'Source Serif 4',
    },
    box({ height: 22, background: ink }),
    box({ marginTop: 130, fontSize: 212, fontWeight: 700, lineHeight: 1.02, letterSpacing: '-0.02em' }, site.name),
    box(
      { marginTop: 90, fontSize: 68, lineHeight: 1.35, color: quiet },
      'The reporting on Ukraine’s proposed reassurance force, story by story',
    ),
    box({ flexGrow: 1 }),
    box(
      { height: chart.height, alignItems: 'flex-end', borderBottom: `6px solid ${ink}` },
      ...months.map(({ count }) =>
        box(
          { width: pitch, flexDirection: 'column', alignItems: 'flex-start' },
          ...Array.from({ length: count }, () =>
            box({
              flexShrink: 0,
              width: Math.round(pitch * 0.8),
              height: Math.round(step * 0.7),
              marginBottom: Math.round(step * 0.3),
              background: accent,
            }),
          ),
        ),
      ),
    ),
    box(
      { marginTop: 30, justifyContent: 'space-between', fontSize: 54, color: quiet },
      box({}, formatMonth(months[0]?.month ?? '2025-01')),
      box({ color: ink, fontWeight: 700 }, countOf(stories.length, 'story', 'stories')),
      box({}, formatMonth(months.at(-1)?.month ?? '2025-01')),
    ),
  )
  return pngOf(await satori(drawing, { width, height, fonts }))
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

const box = (style: object, ...children: unknown[]) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
})
