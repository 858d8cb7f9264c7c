import { expect, test } from 'vitest'
import { replaceAliases } from '../../../src/search/browser/aliases'
import { parseQuery } from '../../../src/search/browser/query'

const known = {
  names: { zelensky: 'Volodymyr Zelenskyy', kiev: 'Kyiv', 'no 10': '10 Downing Street' },
  terms: { mfu: 'Multinational Force Ukraine' },
}
const replace = (typed: string): string =>
  replaceAliases(parseQuery(typed).terms, known)
    .terms.map(({ words, isPhrase }) => (isPhrase ? `"${words.join(' ')}"` : words.join(' ')))
    .join(' ')

test.each([
  ['a name of one word', 'Kiev talks', 'Kyiv talks'],
  ['capitals and accents', 'KÍEV', 'Kyiv'],
  ['a name of several words becomes a phrase', 'zelensky bluff', '"Volodymyr Zelenskyy" bluff'],
  ['another name of two words', 'call No 10 made', 'call "10 Downing Street" made'],
  ['another name as a phrase', '"no 10"', '"10 Downing Street"'],
  ['parts of another name alone', 'no troops', 'no troops'],
  ['a word of every object', 'constructor', 'constructor'],
])('%s', (_name, typed, replaced) => {
  expect(replace(typed)).toBe(replaced)
})

test('what was replaced is told', () => {
  expect(replaceAliases(parseQuery('MFU in Kiev').terms, known).aliases).toEqual([
    { typed: 'MFU', name: 'Multinational Force Ukraine', isTerm: true },
    { typed: 'Kiev', name: 'Kyiv', isTerm: false },
  ])
})
