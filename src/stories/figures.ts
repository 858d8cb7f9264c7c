import type { Figure, Story } from './load'

const numbers = new Intl.NumberFormat('en-GB')
const currencies: Record<string, string> = { GBP: '£', EUR: '€', USD: '$' }

/** A number as readers write it, large sums of money in millions or billions. */
function formatNumber(value: number, unit: string): string {
  const sign = currencies[unit]
  if (!sign) return numbers.format(value)
  if (value >= 1e9) return `${sign}${numbers.format(value / 1e9)} billion`
  if (value >= 1e6) return `${sign}${numbers.format(value / 1e6)} million`
  return sign + numbers.format(value)
}

/** The amount of a figure without its unit: “10,000 to 30,000”, “about 30”, “fewer than 30,000”, “not given as a number”. */
export function formatAmount({ low, high, qualifier, unit }: Figure): string {
  const hedge = qualifier === 'probable' ? 'probably' : qualifier === 'possible' ? 'possibly' : qualifier
  const prefix = hedge ? `${hedge} ` : ''
  if (low === null && high === null) return 'not given as a number'
  if (low === null) return `${hedge ?? 'at most'} ${formatNumber(high as number, unit)}`
  if (high === null) return `${hedge ?? 'at least'} ${formatNumber(low, unit)}`
  if (low === high) return prefix + formatNumber(low, unit)
  return `${prefix}${formatNumber(low, unit)} to ${formatNumber(high, unit)}`
}

/** The unit as it follows an amount, singular after 1; nothing for money, whose sign stands before the number. */
export function formatUnit(figure: Figure): string {
  const { low, high, unit } = figure
  if (unit in currencies || (low === null && high === null)) return ''
  return sizeOf(figure) === 1 ? unit.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : unit
}

/** The size by which figures are sorted: the upper bound, or the lower where that alone is known; -1 where neither is. */
export const sizeOf = ({ low, high }: Figure): number => high ?? low ?? -1

/** A figure with the story that reports it. */
export interface FigureInStory {
  figure: Figure
  story: Story
}

/** Every number that bears on the force, newest first. */
export const forceFigures = (stories: readonly Story[]): FigureInStory[] =>
  stories
    .flatMap((story) => story.figures.map((figure) => ({ figure, story })))
    .filter(({ figure }) => figure.bearsOnForce)
    .sort((a, b) => b.figure.asOf.localeCompare(a.figure.asOf) || a.story.id.localeCompare(b.story.id, 'en'))

/** Every number of troops that was claimed for the force, oldest first. */
export const troopFigures = (stories: readonly Story[]): FigureInStory[] =>
  forceFigures(stories)
    .filter(({ figure }) => figure.unit === 'troops' && (figure.low ?? figure.high) !== null)
    .reverse()

/**
 * The first number of troops in each of some stories, in the order of their slugs.
 * @throws when there is no such story, or no number of troops in it
 */
export const troopFiguresOf = (slugs: readonly string[], stories: readonly Story[]): FigureInStory[] =>
  slugs.map((slug) => {
    const story = stories.find(({ id }) => id === slug)
    const figure = story?.figures.find(({ unit, bearsOnForce }) => unit === 'troops' && bearsOnForce)
    if (!story || !figure)
      throw new Error(`content/pages/home.mdx: numbers: there is no story “${slug}” with a number of troops.`)
    return { figure, story }
  })
