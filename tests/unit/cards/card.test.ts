import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { colours, headlineSize, siteCard } from '../../../src/cards/card'
import { exampleCard } from './example'

describe('the size of a headline', () => {
  test.each([
    ['the shortest allowed', 'Starmer visits Paris', 104],
    ['three short lines', 'A force on Ukraine’s side: what officials meant by reassurance', 90],
    ['three lines', 'London, Paris and Kyiv sign a declaration of intent on forces after a peace deal', 75],
    [
      'the longest of the collection',
      'Paris summit rests Ukraine’s security on its own army while Britain and France seek backers for a force',
      68,
    ],
    [
      'the longest allowed, in Ukrainian, whose letters are wider',
      'Європейські міністри оборони обговорюють повітряне прикриття України та Чорного моря після припинення вогню ще',
      50,
    ],
    ['a word of more letters than a line holds', 'Sicherheitsgarantieverhandlungen in Berlin', 56],
    ['wide letters alone', 'WWWWW '.repeat(18).trim(), 44],
  ])('%s', (_, headline, size) => {
    expect(headlineSize(headline)).toBe(size)
  })

  test('accents do not change it, composed or not', () => {
    const headline = 'Știrile: Łódź, Ґданськ, Île-de-France, Österreich'
    expect(headlineSize(headline.normalize('NFD'))).toBe(headlineSize(headline.normalize('NFC')))
  })

  test('an editor is told of a headline that fits at no size', () => {
    expect(() => headlineSize(`Talks on ${'Waffenstillstand'.repeat(4)}`)).toThrow(
      /^“Talks on Waffen.*” does not fit on a card\. Accepted: /,
    )
  })
})

test.each([
  ['news', ['News', ' · 20 March 2025', 'Reported by', 'The Reassurance File']],
  ['opinion', ['Opinion', ' · 20 March 2025', 'Published by', 'The Reassurance File']],
] as const)('a card of kind %s says so', (kind, words) => {
  const tree = JSON.stringify(exampleCard({ kind, outlet: 'Le Monde', title: 'A headline of ours' }))
  for (const shown of [...words, 'Le Monde', 'A headline of ours']) expect(tree).toContain(`"children":"${shown}"`)
})

test('the card of the site bears its name', () => {
  expect(JSON.stringify(siteCard())).toContain('"children":"The Reassurance File"')
})

test('cards have the colours of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  for (const colour of Object.values(colours)) expect(tokens).toContain(`: ${colour};`)
})
