import { expect, test } from 'vitest'
import { markedHref } from '../../../src/search/browser/render'

test.each([
  ['a story', '/stories/x/', ['air', 'cover'], '/stories/x/?marked=air+cover'],
  ['a part of it', '/stories/x/#part', ['air'], '/stories/x/?marked=air#part'],
  ['a word twice', '/stories/x/', ['air', 'air'], '/stories/x/?marked=air'],
  ['no words', '/stories/x/#part', [], '/stories/x/#part'],
  ['signs', '/stories/x/', ['R&D', 'a=b'], '/stories/x/?marked=R%26D+a%3Db'],
])('the address of %s carries the words to mark', (_name, url, words, href) => {
  expect(markedHref(url, words)).toBe(href)
})
