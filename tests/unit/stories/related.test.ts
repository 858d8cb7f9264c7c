import { expect, test } from 'vitest'
import { relatedStories } from '../../../src/stories/related'
import { exampleStory } from './example'

const story = exampleStory({ id: 'this', topics: ['a', 'b'], days: ['2025-03-20'] })

test('a story on the same event comes before one that shares more topics', () => {
  const sameEvent = exampleStory({ id: 'event', topics: ['c'], days: ['2025-03-20'], published: '2025-03-21' })
  const sameTopics = exampleStory({ id: 'topics', topics: ['a', 'b'] })
  const related = relatedStories(story, [story, sameTopics, sameEvent])
  expect(related.map((other) => other.story.id)).toEqual(['event', 'topics'])
  expect(related.map(({ reason }) => reason)).toEqual(['events of the same day: 20 March 2025', 'also on a and b'])
})

test('a day recalled long afterwards is not the same event', () => {
  const recalled = exampleStory({ id: 'late', topics: ['a'], days: ['2025-03-20'], published: '2026-01-05' })
  expect(relatedStories(story, [recalled])[0]?.reason).toBe('also on a')
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
