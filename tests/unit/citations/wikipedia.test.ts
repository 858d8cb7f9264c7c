import { expect, test } from 'vitest'
import { pageItem, sourceItem } from '../../../src/citations/csl'
import { toWikipedia } from '../../../src/citations/wikipedia'
import type { Source } from '../../../src/stories/load'
import { cases, citedStory, outlet } from './example'

const cite = (source: Partial<Source>) => {
  const story = citedStory(source)
  return toWikipedia(sourceItem(story), story.source.archived)
}

test.each<[string, Partial<Source>, string]>([
  [
    'an unsigned article',
    {},
    '{{cite news |title=Force planned |url=https://news.example/force |work=BBC News |date=20 March 2025 |access-date=21 November 2026}}',
  ],
  [
    'one author',
    { authors: ['Ursula von der Leyen'] },
    '{{cite news |last=von der Leyen |first=Ursula |title=Force planned |url=https://news.example/force |work=BBC News |date=20 March 2025 |access-date=21 November 2026}}',
  ],
  [
    'several authors, one of them a body',
    { authors: ['Aleks Phillips', 'Martin Luther King Jr.', 'Reuters'] },
    '{{cite news |last1=Phillips |first1=Aleks |last2=King |first2=Martin Luther Jr. |author3=Reuters |title=Force planned |url=https://news.example/force |work=BBC News |date=20 March 2025 |access-date=21 November 2026}}',
  ],
  [
    'no address: no access date, and no archived copy either',
    { url: null, archived: { url: 'https://archive.example/x', date: '2025-03-21' } },
    '{{cite news |title=Force planned |work=BBC News |date=20 March 2025}}',
  ],
  [
    'a carrier and an archived copy',
    { via: 'Daily8', archived: { url: 'https://archive.example/x', date: '2025-03-21' } },
    '{{cite news |title=Force planned |url=https://news.example/force |work=BBC News |date=20 March 2025 |via=Daily8 |access-date=21 November 2026 |archive-url=https://archive.example/x |archive-date=21 March 2025 |url-status=live}}',
  ],
  [
    'a title in another script',
    { outlet: outlet('Censor.NET'), title: '51% німців', language: 'uk' },
    '{{cite news |script-title=uk:51% німців |url=https://news.example/force |work=Censor.NET |date=20 March 2025 |language=uk |access-date=21 November 2026}}',
  ],
  [
    'a title in another language of our script',
    { outlet: outlet('Le Monde'), title: 'L’armée prête', language: 'fr' },
    '{{cite news |title=L’armée prête |url=https://news.example/force |work=Le Monde |date=20 March 2025 |language=fr |access-date=21 November 2026}}',
  ],
])('%s', (_, source, template) => {
  expect(cite(source)).toBe(template)
})

test.each([
  ['a | b', 'a &#124; b'],
  ['[a] {{b}}', '&#91;a&#93; &#123;&#123;b&#125;&#125;'],
  ['<ref>', '&#60;ref&#62;'],
  ["''a'' it's", "&#39;&#39;a&#39;&#39; it's"],
  ['~~~~', '&#126;&#126;&#126;&#126;'],
  ['R&D = 50%', 'R&D = 50%'],
])('the title %s is written %s', (title, written) => {
  expect(cite({ title })).toContain(`|title=${written} |`)
})

test('marks that would end an address are percent-encoded', () => {
  expect(cite({ url: 'https://x.example/[a]|{b}\'"<c> d?e=1&f=%20' })).toContain(
    '|url=https://x.example/%5Ba%5D%7C%7Bb%7D%27%22%3Cc%3E%20d?e=1&f=%20 |',
  )
})

test('our page and an official text are pages of the web', () => {
  expect(toWikipedia(pageItem(citedStory({}, { title: 'Our headline' }), 'https://file.example/x/'))).toBe(
    '{{cite web |title=Our headline |url=https://file.example/x/ |work=The Reassurance File |date=21 November 2026 |access-date=21 November 2026}}',
  )
  expect(toWikipedia(sourceItem(cases['an official text'] ?? citedStory()))).toMatch(/^\{\{cite web \|/)
})
