import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { pageItem, sourceItem } from '../../../src/citations/csl'
import { toRis } from '../../../src/citations/ris'
import { cases, citedStory } from './example'
import { namesOf, readRis, textOf } from './read-back'

const lines = (...text: string[]) => text.map((line) => `${line}\r\n`).join('')

test('an article and our page', () => {
  const story = citedStory(
    {
      authors: ['Ursula von der Leyen', 'Martin Luther King Jr.', 'Agence France-Presse'],
      via: 'Daily8',
      relays: 'RTL',
    },
    { title: 'Our headline', summary: 'Our words.' },
  )
  expect(toRis([sourceItem(story), pageItem(story, 'https://file.example/one-story/')])).toBe(
    lines(
      'TY  - NEWS',
      'ID  - one-story-source',
      'AU  - von der Leyen, Ursula',
      'AU  - King, Martin Luther, Jr.',
      'AU  - Agence France-Presse,',
      'TI  - Force planned',
      'T2  - BBC News',
      'PY  - 2025',
      'DA  - 2025/03/20',
      'LA  - en',
      'DP  - Daily8',
      'UR  - https://news.example/force',
      'Y2  - 2026/11/21',
      'N1  - Relays a report by RTL.',
      'ER  - ',
      'TY  - ELEC',
      'ID  - one-story',
      'TI  - Our headline',
      'T2  - The Reassurance File',
      'PB  - The Reassurance File',
      'PY  - 2026',
      'DA  - 2026/11/21',
      'AB  - Our words.',
      'LA  - en-GB',
      'UR  - https://file.example/one-story/',
      'Y2  - 2026/11/21',
      'ER  - ',
    ),
  )
})

test('a line break inside a value would end it, so it becomes a space', () => {
  expect(toRis([sourceItem(citedStory({ title: 'Force\n planned' }))])).toContain('TI  - Force planned\r\n')
})

test('without an address there is neither UR nor Y2', () => {
  expect(toRis([sourceItem(citedStory({ url: null }))])).not.toMatch(/^(UR|Y2)/m)
})

test.each(Object.entries(cases))('%s is read back field by field', (_, story) => {
  const item = sourceItem(story)
  const text = toRis([item, pageItem(story, 'https://file.example/one-story/')])
  const [entry, page] = readRis(text)
  expect(entry?.bib_type).toBe(item.type === 'webpage' ? 'online' : 'article-newspaper')
  expect(textOf(entry?.fields['title'])).toBe(story.source.title)
  expect(textOf(entry?.fields['journaltitle'])).toBe(story.source.outlet.name)
  expect(entry?.fields['url']).toBe(item.URL)
  expect(textOf(entry?.fields['note'])).toBe(item.note ?? '')
  expect(namesOf(entry?.fields['author'])).toEqual(
    item.author?.map((name) =>
      'literal' in name
        ? name.literal
        : `${[name['non-dropping-particle'], name.family].filter(Boolean).join(' ')}, ${name.given}`,
    ) ?? [],
  )
  expect(textOf(page?.fields['title'])).toBe(story.title)
  expect(textOf(page?.fields['abstract'])).toBe(story.summary)

  const [read] = new Cite(text).data
  expect(read).toMatchObject({ id: 'one-story-source', language: item.language })
  // Citation.js knows no day of reading in a web page.
  if (item.type === 'article-newspaper') expect(read?.['accessed']).toEqual(item.accessed)
})
