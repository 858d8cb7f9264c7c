import { expect, test } from 'vitest'
import { relatedStories, sameEvents } from '../../../src/stories/related'
import { exampleStory } from './example'

const summit = { id: 'summit', date: '2025-03-20', what: 'A summit' }
const story = exampleStory({ id: 'this', topics: ['a', 'b'], events: [summit] })

test('a story on the same event comes before one that shares more topics', () => {
  const sameEvent = exampleStory({ id: 'event', topics: ['c'], events: [summit], published: '2025-03-21' })
  const sameTopics = exampleStory({ id: 'topics', topics: ['a', 'b'] })
  const related = relatedStories(story, [story, sameTopics, sameEvent])
  expect(related.map((other) => other.story.id)).toEqual(['event', 'topics'])
  expect(related.map(({ reason }) => reason)).toEqual(['same event: 20 March 2025', 'also on a and b'])
})

test('the same day alone is not the same event', () => {
  const sameDay = exampleStory({ id: 'day', topics: ['a'], days: ['2025-03-20'] })
  expect(relatedStories(story, [sameDay])[0]?.reason).toBe('also on a')
  expect(sameEvents(story, [story, sameDay])).toEqual([])
})

test('the others on an event are listed with it, without the story itself', () => {
  const other = exampleStory({ id: 'other', events: [summit] })
  expect(sameEvents(story, [story, other])).toEqual([{ event: summit, stories: [other] }])
})

test('neither the story itself nor one with nothing in common is related', () => {
  const stranger = exampleStory({ id: 'stranger', topics: ['z'] })
  expect(relatedStories(story, [story, stranger])).toEqual([])
})

test('equal stories come nearest in time first', () => {
  const near = exampleStory({ id: 'near', topics: ['a'], published: '2025-03-22' })
  const far = exampleStory({ id: 'far', topics: ['a'], published: '2025-09-22' })
  expect(relatedStories(story, [far, near]).map((other) => other.story.id)).toEqual(['near', 'far'])
})
