import type { Story } from './load'

/** Something that happened, once, with every story that tells of it. */
export interface TimelineEvent {
  /** Stable across builds: the id of the register, or that of the story with a number. */
  id: string
  /** An ISO day. */
  date: string
  what: string
  /** Newest first. */
  stories: Story[]
}

/** Every event of the stories, newest day first; an event of the register stands once, with all its stories. */
export function timelineOf(stories: readonly Story[]): TimelineEvent[] {
  const events = new Map<string, TimelineEvent>()
  for (const story of stories) {
    for (const [index, { date, what, event }] of story.events.entries()) {
      const id = event?.id ?? `${story.id}-${index + 1}`
      const known = events.get(id)
      if (!known) events.set(id, { id, date: event?.date ?? date, what: event?.what ?? what, stories: [story] })
      else if (!known.stories.includes(story)) known.stories.push(story)
    }
  }
  return [...events.values()].sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id, 'en'))
}

/** Events in groups of one day, and days in groups of one month, in the order given. */
export function byMonthAndDay(
  events: readonly TimelineEvent[],
): { month: string; days: { day: string; events: TimelineEvent[] }[] }[] {
  return [...Map.groupBy(events, ({ date }) => date.slice(0, 7))].map(([month, group]) => ({
    month,
    days: [...Map.groupBy(group, ({ date }) => date)].map(([day, ofDay]) => ({ day, events: ofDay })),
  }))
}
