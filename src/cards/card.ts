import { site } from '../site'
import { formatDay } from '../stories/dates'
import { kindLabels } from '../stories/kinds'
import type { Story } from '../stories/load'

/** A box of a card with its style, as satori reads it: the shape of a React element, without React. */
export interface CardElement {
  type: 'div'
  props: { style: Record<string, string | number>; children: string | CardElement[] }
}

/** The width and height of every card in pixels: what social networks ask for (The Open Graph protocol, 1.91 : 1). */
export const cardSize = { width: 1200, height: 630 } as const

/** The light palette of src/styles/tokens.css. */
export const colours = {
  paper: '#fffdf8',
  ink: '#1c1a17',
  quiet: '#5b564d',
  accent: '#0b4a8f',
  line: '#cfc8b9',
} as const

/** The subsets that each typeface comes in: Western, the rest of Latin, Cyrillic. */
export const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const

/** The family name of a subset of a typeface: its own, as satori takes only the first font of a name. */
export const familyName = (typeface: 'Serif' | 'Sans', subset: (typeof subsets)[number]): string =>
  `${typeface} ${subset}`

const serif = subsets.map((subset) => familyName('Serif', subset)).join(', ')
const sans = subsets.map((subset) => familyName('Sans', subset)).join(', ')

// Networks crop the edges of cards, by up to 60 px.
const margin = { inline: 80, top: 64, bottom: 60 }
const textWidth = cardSize.width - 2 * margin.inline
const lineHeight = 1.12
const headlineHeight = 306
const headlineSizes = [104, 90, 82, 75, 68, 62, 56, 50, 44]

// How wide letters of Source Serif 4 Bold are at most, in ems; a letter takes the first pattern that fits it.
const letterWidths: [width: number, letters: RegExp][] = [
  [0.22, / /],
  [0.32, /[’‘'.,:;!()]/],
  [0.38, /[iıjlłtfIіІ-]/],
  [0.51, /[rsz“”?гґз]/],
  [0.57, /[ace\d£€–аеєс]/],
  [0.61, /[govxyFLSZбвотухьяГҐЗ]/],
  [0.67, /[bdhknpquCEPTдклрчБЕЄРСТЬ]/],
  [0.76, /[ABDGJKNOQRUVXY&ийнпцАВДКЛОУХЧЯ]/],
  [0.88, /[HwмИНПФЦ]/],
  [0.98, /[MmжфюМ%]/],
]

const widest = 1.12

/** How wide a word is reckoned, in ems: accents add nothing. */
const widthOf = (word: string): number =>
  [...word.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (letterWidths.find(([, letters]) => letters.test(letter))?.[0] ?? widest),
    0,
  )

/** Into how many lines a headline falls at a size; infinitely many where a word is longer than a line. */
function lineCount(headline: string, size: number): number {
  let lines = 1
  let filled = 0
  for (const word of headline.split(' ')) {
    const width = widthOf(word) * size
    if (width > textWidth) return Infinity
    const withSpace = filled === 0 ? width : filled + widthOf(' ') * size + width
    if (withSpace > textWidth) lines += 1
    filled = withSpace > textWidth ? width : withSpace
  }
  return lines
}

/**
 * The size of a headline in pixels: the largest of a few at which it stands on its card with no word cut.
 * @throws an error for editors where even the smallest is too large
 */
export function headlineSize(headline: string): number {
  const size = headlineSizes.find((size) => lineCount(headline, size) * size * lineHeight <= headlineHeight)
  if (size === undefined) {
    throw new Error(`“${headline}” does not fit on a card. Accepted: a shorter headline, or one of shorter words.`)
  }
  return size
}

/** The card of a story: kind and day, headline, outlet, and the name of the site. */
export const storyCard = ({ kind, title, source }: Pick<Story, 'kind' | 'title' | 'source'>): CardElement =>
  card([
    row({ ...small, fontWeight: 600, color: colours.quiet }, [
      text({ color: colours.accent }, kindLabels[kind].label),
      text({ whiteSpace: 'pre' }, ` · ${formatDay(source.published)}`),
    ]),
    headline(title),
    foot([
      row({ flexWrap: 'wrap', maxWidth: 660, columnGap: 8 }, [
        text({ color: colours.quiet }, kind === 'news' ? 'Reported by' : 'Published by'),
        text({}, source.outlet.name),
      ]),
      text({ fontFamily: serif, fontWeight: 700 }, site.name),
    ]),
  ])

/** The card of the site, for every page that is not a story. */
export const siteCard = (): CardElement =>
  card([
    text(
      { marginTop: 64, fontFamily: serif, fontWeight: 700, fontSize: 98, lineHeight, letterSpacing: '-0.015em' },
      site.name,
    ),
    text(
      { flexGrow: 1, marginTop: 24, fontSize: 46, lineHeight: 1.3, color: colours.quiet, textWrap: 'balance' },
      'A reference file of the reporting on Ukraine’s proposed reassurance force',
    ),
    foot([text({}, 'Every article a story with the full record of its source')]),
  ])

const small = { fontSize: 32, lineHeight: 1.25 }

const headline = (title: string): CardElement =>
  text(
    {
      flexGrow: 1,
      marginTop: 22,
      fontFamily: serif,
      fontWeight: 700,
      fontSize: headlineSize(title),
      lineHeight,
      letterSpacing: '-0.01em',
      textWrap: 'balance',
    },
    title,
  )

const foot = (children: CardElement[]): CardElement =>
  row({ ...small, justifyContent: 'space-between', borderTop: `2px solid ${colours.line}`, paddingTop: 20 }, children)

const card = (children: CardElement[]): CardElement =>
  box(
    {
      display: 'flex',
      flexDirection: 'column',
      boxSizing: 'border-box',
      ...cardSize,
      padding: `${margin.top}px ${margin.inline}px ${margin.bottom}px`,
      background: colours.paper,
      color: colours.ink,
      fontFamily: sans,
      fontWeight: 400,
    },
    [row({ height: 6, marginBottom: 20, background: colours.ink }, []), ...children],
  )

const row = (style: CardElement['props']['style'], children: CardElement[]): CardElement =>
  box({ display: 'flex', flexShrink: 0, ...style }, children)

// Composed letters (NFC), as the fonts hold no loose accents.
const text = (style: CardElement['props']['style'], words: string): CardElement =>
  box({ display: 'block', ...style }, words.normalize('NFC'))

const box = (style: CardElement['props']['style'], children: string | CardElement[]): CardElement => ({
  type: 'div',
  props: { style, children },
})
