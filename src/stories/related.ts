import { formatDay } from './dates'
import type { RegisteredEvent, Story } from './load'

/** A story worth reading next, and why. */
export interface RelatedStory {
  story: Story
  reason: string
}

/** The stories that tell of the same events as this one, by event; those of the register, which says that they are the same. */
export const sameEvents = (story: Story, stories: readonly Story[]): { event: RegisteredEvent; stories: Story[] }[] =>
  story.events
    .flatMap(({ event }) => event ?? [])
    .map((event) => ({
      event,
      stories: stories.filter(
        (other) => other.id !== story.id && other.events.some((told) => told.event?.id === event.id),
      ),
    }))
    .filter((group) => group.stories.length > 0)

/**
 * The stories nearest to one, nearest first: those on the same event, then those that share most topics.
 * Ties go to the story nearer in time.
 */
export function relatedStories(story: Story, stories: readonly Story[], limit = 4): RelatedStory[] {
  const dayOf = ({ source }: Story): number => Date.parse(source.published) / 86_400_000
  const events = new Set(story.events.flatMap(({ event }) => event?.id ?? []))
  return stories
    .filter(({ id }) => id !== story.id)
    .map((other) => {
      const shared = other.events.find(({ event }) => event && events.has(event.id))
      const topics = story.topics.filter(({ id }) => other.topics.some((topic) => topic.id === id))
      const reason = shared
        ? `same event: ${formatDay(shared.date)}`
        : `also on ${inWords.format(topics.map(({ label }) => inSentence(label)))}`
      return {
        other,
        reason,
        apart: Math.abs(dayOf(other) - dayOf(story)),
        weight: topics.length + (shared ? 3 : 0),
      }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.apart - b.apart || a.other.id.localeCompare(b.other.id, 'en'))
    .slice(0, limit)
    .map(({ other, reason }) => ({ story: other, reason }))
}

const inWords = new Intl.ListFormat('en-GB')

/** A topic's label inside a sentence: its first letter small unless the label begins with a name. */
const inSentence = (label: string): string =>
  /^(US|Black Sea|Russia|Europe)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
