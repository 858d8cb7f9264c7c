import { expect, test } from 'vitest'
import { limits, parseQuery } from '../../../src/search/browser/query'

/** A query in short: phrases in quotation marks, what is excluded after a minus sign. */
const short = (typed: string): string => {
  const { terms, excluded } = parseQuery(typed)
  const write = ({ words, isPhrase }: { words: string[]; isPhrase: boolean }) =>
    isPhrase ? `"${words.join(' ')}"` : words.join('+')
  return [...terms.map(write), ...excluded.map((term) => `-${write(term)}`)].join(' ')
}

test.each([
  ['plain words', 'air cover', 'air cover'],
  ['space around and between', '  air \t cover ', 'air cover'],
  ['a phrase', '"air cover"', '"air cover"'],
  ['a phrase in curly marks', '“air cover”', '"air cover"'],
  ['a phrase in low marks', '„air cover“', '"air cover"'],
  ['a phrase inside a query', '"coalition of the willing" air cover', '"coalition of the willing" air cover'],
  ['a word to leave out', 'air -peacekeeping', 'air -peacekeeping'],
  ['a phrase to leave out', 'air -"no-fly zone"', 'air -"no-fly zone"'],
  ['a hyphen inside a word', 'MNF-U no-fly', 'MNF-U no-fly'],
  ['a dash between words', 'air - sea', 'air sea'],
  ['a quotation mark that is not closed', '"air cover', 'air cover'],
  ['nothing but signs', '😀 !? — ""', ''],
  ['nothing', '   ', ''],
  ['Arabic', 'قوة الطمأنة', 'قوة الطمأنة'],
  ['markup', '<img src=x>', '<img src=x>'],
])('%s', (_name, typed, written) => {
  expect(short(typed)).toBe(written)
})

test('a query beyond the limits is cut, and says so', () => {
  const { terms, isCut } = parseQuery('word '.repeat(2000))
  expect(terms).toHaveLength(limits.words)
  expect(isCut).toBe(true)
  expect(parseQuery('x'.repeat(10_000)).terms[0]?.words[0]).toHaveLength(limits.characters)
  expect(parseQuery('air cover').isCut).toBe(false)
})
