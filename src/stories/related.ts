import { formatDay } from './dates'
import type { Story } from './load'

/** A story worth reading next, and why. */
export interface RelatedStory {
  story: Story
  reason: string
}

/**
 * The stories nearest to one, nearest first: those on the same event, then those that share most topics.
 * Ties go to the story nearer in time. The event of a day counts only when the two stories were also
 * published within ten days of each other, so that a summit recalled a year later is not "the same event".
 */
export function relatedStories(story: Story, stories: readonly Story[], limit = 4): RelatedStory[] {
  const dayOf = ({ source }: Story): number => Date.parse(source.published) / 86_400_000
  return stories
    .filter(({ id }) => id !== story.id)
    .map((other) => {
      const apart = Math.abs(dayOf(other) - dayOf(story))
      const sharedDay = story.events.find(({ date }) => other.events.some((event) => event.date === date))?.date
      const sharedTopics = story.topics.filter(({ id }) => other.topics.some((topic) => topic.id === id))
      const isSameEvent = sharedDay !== undefined && apart <= 10
      const reason = isSameEvent
        ? `events of the same day: ${formatDay(sharedDay)}`
        : `also on ${sharedTopics.map(({ label }) => inSentence(label)).join(' and ')}`
      return { other, apart, reason, weight: sharedTopics.length + (isSameEvent ? 3 : 0) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.apart - b.apart || a.other.id.localeCompare(b.other.id, 'en'))
    .slice(0, limit)
    .map(({ other, reason }) => ({ story: other, reason }))
}

/** A topic's label inside a sentence: its first letter small unless the label begins with a name. */
const inSentence = (label: string): string =>
  /^(US|Black Sea|Russia|Europe)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
