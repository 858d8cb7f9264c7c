import { formatMonth } from './dates'
import { kindLabels } from './kinds'
import type { Story } from './load'

/** A number with its noun: “no story yet”, “1 story”, “12 stories”. */
export const countOf = (count: number, one: string, many: string): string =>
  count === 0 ? `no ${one} yet` : count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`

/** One line of a count. */
export interface Tally {
  label: string
  count: number
}

/** How many stories fall under each label; most first unless told to keep the order. */
function tally(stories: readonly Story[], labelOf: (story: Story) => string): Tally[] {
  return [...Map.groupBy(stories, labelOf)]
    .map(([label, group]) => ({ label, count: group.length }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
}

/** The collection in numbers: by month of publication (oldest first), by kind, by outlet and by country of the outlet. */
export const talliesOf = (
  stories: readonly Story[],
): Record<'months' | 'kinds' | 'outlets' | 'countries', Tally[]> => ({
  months: tally(stories, ({ source }) => source.published.slice(0, 7))
    .sort((a, b) => a.label.localeCompare(b.label))
    .map(({ label, count }) => ({ label: formatMonth(label), count })),
  kinds: tally(stories, ({ kind }) => kindLabels[kind].label),
  outlets: tally(stories, ({ source }) => source.outlet.name),
  countries: tally(stories, ({ source }) => source.country?.name ?? 'not plain'),
})
