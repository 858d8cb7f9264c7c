import { expect, test } from 'vitest'
import { formatDay, formatMonth } from '../../../src/stories/dates'

test.each([
  ['2025-03-20', '20 March 2025'],
  ['2025-01-01', '1 January 2025'],
  ['2025-12-31', '31 December 2025'],
])('the day %s is written %s, wherever the build runs', (day, written) => {
  expect(formatDay(day)).toBe(written)
})

test('a month is written without a day', () => {
  expect(formatMonth('2026-01')).toBe('January 2026')
})
