import { expect, test } from 'vitest'
import { distance, nearestWords } from '../../../src/search/browser/spelling'

test.each([
  ['ceasefire', 'ceasefire', 0],
  ['ceasfire', 'ceasefire', 1],
  ['stramer', 'starmer', 1],
  ['peackeping', 'peacekeeping', 2],
  ['orchid', 'or', 3],
])('from %s to %s it is %i', (from, to, apart) => {
  expect(distance(from, to, 2)).toBe(apart)
})

const classes = 'ceasefire force starmer\nbackstop tripwire peacekeeping\nforge forces kyiv'

test.each([
  ['a letter left out', 'ceasfire', ['ceasefire']],
  ['neighbours swapped', 'Stramer', ['starmer']],
  ['two wrong letters in a long word', 'peackeping', ['peacekeeping']],
  ['the more frequent of two as near', 'forcee', ['force']],
  ['a word too short to guess at', 'kyvi', []],
  ['the first two letters swapped', 'ecasefire', ['ceasefire']],
  ['another beginning', 'feasefire', []],
  ['a word that resembles nothing', 'orchid', []],
  ['another script', 'قوة', []],
  ['a number', '30000', []],
])('%s', (_name, typed, words) => {
  expect(nearestWords(typed, classes)).toEqual(words)
})

test('words that are only offered may lie one letter further, and begin otherwise', () => {
  expect(nearestWords('feasefire', classes, 2, true)).toEqual(['ceasefire'])
  expect(nearestWords('kyvi', classes, 2, true)).toEqual(['kyiv'])
})
