import { expect, test } from 'vitest'
import { limits, parseQuery } from '../../../src/search/browser/query'

test.each([
  ['plain words', 'air cover', { words: ['air', 'cover'], isPhrase: false, isCut: false }],
  ['space around and between', '  air \t cover ', { words: ['air', 'cover'], isPhrase: false, isCut: false }],
  ['a phrase', '"air cover"', { words: ['air', 'cover'], isPhrase: true, isCut: false }],
  ['a phrase in curly marks', '“air cover”', { words: ['air', 'cover'], isPhrase: true, isCut: false }],
  [
    'a phrase inside a query',
    '"air cover" russia',
    { words: ['air', 'cover', 'russia'], isPhrase: false, isCut: false },
  ],
  ['nothing but signs', '😀 !? —', { words: [], isPhrase: false, isCut: false }],
  ['nothing', '   ', { words: [], isPhrase: false, isCut: false }],
  ['Arabic', 'قوة الطمأنة', { words: ['قوة', 'الطمأنة'], isPhrase: false, isCut: false }],
  ['markup', '<img src=x>', { words: ['<img', 'src=x>'], isPhrase: false, isCut: false }],
])('%s', (_name, typed, query) => {
  expect(parseQuery(typed)).toEqual(query)
})

test('a query beyond the limits is cut, and says so', () => {
  const { words, isCut } = parseQuery('word '.repeat(2000))
  expect(words).toHaveLength(limits.words)
  expect(isCut).toBe(true)
  expect(parseQuery('x'.repeat(10_000)).words[0]).toHaveLength(limits.characters)
})
