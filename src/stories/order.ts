import type { Story } from './load'

/** Newest publication first; the same day by slug, so that every build has one order. */
export const byNewest = (a: Story, b: Story): number =>
  b.source.published.localeCompare(a.source.published) || a.id.localeCompare(b.id, 'en')

/** Stories in groups of one month, in the order given. `month` is YYYY-MM. */
export function byMonth(stories: readonly Story[]): { month: string; stories: Story[] }[] {
  const months = Map.groupBy(stories, (story) => story.source.published.slice(0, 7))
  return [...months].map(([month, group]) => ({ month, stories: group }))
}

/** Stories in groups of one year of publication, in the order given. */
export function byYear(stories: readonly Story[]): { year: string; stories: Story[] }[] {
  const years = Map.groupBy(stories, (story) => story.source.published.slice(0, 4))
  return [...years].map(([year, group]) => ({ year, stories: group }))
}

/** The stories published just before and just after this one; null at either end. */
export function neighbours(
  story: Story,
  newestFirst: readonly Story[],
): { earlier: Story | null; later: Story | null } {
  const index = newestFirst.findIndex(({ id }) => id === story.id)
  return { earlier: newestFirst[index + 1] ?? null, later: newestFirst[index - 1] ?? null }
}

/** The day on which a story, or any of some stories, last changed in substance: its collection or an update. ISO 8601; null where there is none. */
export const lastChange = (stories: readonly Story[]): string | null =>
  stories
    .map(({ collected, updated }) => updated ?? collected)
    .sort()
    .at(-1) ?? null
