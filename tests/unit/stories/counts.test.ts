import { expect, test } from 'vitest'
import { countOf, talliesOf } from '../../../src/stories/counts'
import { exampleStory } from './example'

test.each([
  [0, 'no story yet'],
  [1, '1 story'],
  [1200, '1,200 stories'],
])('%i becomes %s', (count, written) => {
  expect(countOf(count, 'story', 'stories')).toBe(written)
})

test('the collection is counted by month in order of time, and by the rest with the most first', () => {
  const stories = ['2025-04-10', '2025-03-20', '2025-04-01'].map((published) =>
    exampleStory({ id: published, published }),
  )
  const { months, kinds, outlets, countries } = talliesOf(stories)
  expect(months).toEqual([
    { label: 'March 2025', count: 1 },
    { label: 'April 2025', count: 2 },
  ])
  expect(kinds).toEqual([{ label: 'News', count: 3 }])
  expect(outlets).toEqual([{ label: 'BBC News', count: 3 }])
  expect(countries).toEqual([{ label: 'not plain', count: 3 }])
})
