import { expect, test } from 'vitest'
import { countOf } from '../../../src/stories/counts'

test.each([
  [0, 'no story yet'],
  [1, '1 story'],
  [1200, '1,200 stories'],
])('%i becomes %s', (count, written) => {
  expect(countOf(count, 'story', 'stories')).toBe(written)
})
