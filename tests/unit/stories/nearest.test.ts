import { expect, test } from 'vitest'
import { editDistance, nearest } from '../../../src/stories/nearest'

test.each([
  ['starmer', 'starmer', 0],
  ['starmer', 'stramer', 2],
  ['ceasfire', 'ceasefire', 1],
  ['', 'abc', 3],
])('from %j to %j are %i changes', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance)
})

test('the nearest accepted words come first', () => {
  expect(nearest('keir-starmr', ['donald-trump', 'keir-starmer', 'mark-carney'], 1)).toEqual(['keir-starmer'])
})
