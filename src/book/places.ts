import { dayHref, href, storyHref, termHref, topicHref } from '../addresses'
import type { Archive } from '../stories/load'
import { timelineOf } from '../stories/timeline'

/** Where something of the collection stands in a copy of the whole: its chapter, and an id that no other chapter has. */
export interface Place {
  chapter: string
  id: string
}

/** The id of a story’s chapter. */
export const storyId = ({ id }: { id: string }): string => `story-${id}`

/** The id of a topic in the chapter of topics. */
export const topicId = ({ id }: { id: string }): string => `topic-${id}`

/** The id of a term in the glossary. */
export const termId = ({ id }: { id: string }): string => `term-${id}`

/** The id of a day on the timeline. */
export const dayId = (isoDay: string): string => `day-${isoDay}`

/** Every address of the site that has a place in a copy of the whole, as an href below the base path. */
export function placesOf({ stories, topics, terms }: Archive): ReadonlyMap<string, Place> {
  const chapter = (id: string): Place => ({ chapter: id, id })
  return new Map<string, Place>([
    ...['figures', 'timeline', 'topics', 'glossary'].map((id) => [href(`/${id}/`), chapter(id)] as const),
    ...stories.map((story) => [storyHref(story), chapter(storyId(story))] as const),
    ...topics.map((topic) => [topicHref(topic), { chapter: 'topics', id: topicId(topic) }] as const),
    ...terms.map((term) => [termHref(term), { chapter: 'glossary', id: termId(term) }] as const),
    ...timelineOf(stories).map(({ date }) => [dayHref(date), { chapter: 'timeline', id: dayId(date) }] as const),
  ])
}

/** The place of an href; where only its fragment has none, that of its page. */
export const placeOf = (address: string, places: ReadonlyMap<string, Place>): Place | undefined =>
  places.get(address) ?? places.get(address.replace(/#.*$/, ''))
