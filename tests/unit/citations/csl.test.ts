import { expect, test } from 'vitest'
import { isoDayOf, pageItem, sourceItem, toCslJson, type CslItem } from '../../../src/citations/csl'
import { cases, citedStory } from './example'

const url = 'https://file.example/stories/one-story/'

test('an unsigned article becomes a newspaper article, with the day on which it was read', () => {
  expect(sourceItem(citedStory())).toEqual({
    id: 'one-story-source',
    type: 'article-newspaper',
    title: 'Force planned',
    'container-title': 'BBC News',
    issued: { 'date-parts': [[2025, 3, 20]] },
    URL: 'https://news.example/force',
    accessed: { 'date-parts': [[2026, 11, 21]] },
    language: 'en',
  })
})

test.each<[string, Partial<CslItem>]>([
  [
    'two authors',
    {
      author: [
        { given: 'Aleks', family: 'Phillips' },
        { given: 'Joe', family: 'Pike' },
      ],
    },
  ],
  ['a body as author', { author: [{ literal: 'Agence France-Presse' }] }],
  ['a day that was worked out', { note: 'Date worked out: The copy bears no date.' }],
  ['a report at second hand, in a copy', { source: 'UA News', note: 'Relays a report by The Times.' }],
  ['an archived copy', { archive: 'web.archive.org', archive_location: 'https://web.archive.org/web/2025/x' }],
  ['a Ukrainian title', { language: 'uk' }],
  ['an official text', { type: 'webpage' }],
  ['special characters', { title: 'R&D: 50% of $100 #1 under_score “quoted” \'single\' "double"' }],
])('%s shows in the item', (name, fields) => {
  expect(sourceItem(cases[name] ?? citedStory())).toMatchObject(fields)
})

test('without an address there is no day of reading either', () => {
  expect(Object.keys(sourceItem(citedStory({ url: null })))).toEqual(
    expect.not.arrayContaining(['URL', 'accessed', 'author', 'note', 'source', 'archive']),
  )
})

test('what relays another report on a day worked out says both', () => {
  const story = citedStory({ relays: 'The Times', datingReason: 'It follows from the text.', dating: 'inferred' })
  expect(sourceItem(story).note).toBe('Relays a report by The Times. Date worked out: It follows from the text.')
})

test('our page is a web page of this site without an author', () => {
  expect(pageItem(citedStory({}, { title: 'Our headline', summary: 'Our words.' }), url)).toEqual({
    id: 'one-story',
    type: 'webpage',
    title: 'Our headline',
    'container-title': 'The Reassurance File',
    issued: { 'date-parts': [[2026, 11, 21]] },
    URL: url,
    accessed: { 'date-parts': [[2026, 11, 21]] },
    language: 'en-GB',
    abstract: 'Our words.',
  })
})

test('a page that was changed was last seen on the day of the change', () => {
  expect(pageItem(citedStory({}, { updated: '2026-12-03' }), url).accessed).toEqual({ 'date-parts': [[2026, 12, 3]] })
})

test('a day goes into parts and back', () => {
  expect(isoDayOf({ 'date-parts': [[2025, 3, 2]] })).toBe('2025-03-02')
})

test.each(Object.entries(cases))('%s goes through a CSL-JSON file unchanged', (_, story) => {
  const items = [sourceItem(story), pageItem(story, url)]
  const text = toCslJson(items)
  expect(JSON.parse(text)).toEqual(items)
  expect(text).toContain('"date-parts": [[20')
})
