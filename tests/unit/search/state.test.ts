import { expect, test } from 'vitest'
import { readState, writeState } from '../../../src/search/browser/state'

test.each([
  '',
  '?q=air+cover',
  '?q=tripwire&kind=News&topic=Black+Sea',
  '?outlet=BBC+News&order=newest',
  '?q=ceasfire&exact=1',
])('the address %j says the same search after reading and writing', (query) => {
  expect(writeState(readState(query))).toBe(query)
})

test('what an address cannot mean is left aside', () => {
  expect(readState('?q=x&order=sideways&colour=red')).toEqual({
    typed: 'x',
    filters: {},
    order: 'best',
    isExact: false,
  })
})

test('taking words as typed means nothing without words', () => {
  expect(writeState({ typed: '', filters: {}, order: 'best', isExact: true })).toBe('')
})
