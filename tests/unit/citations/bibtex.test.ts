import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { expect, test } from 'vitest'
import { toBibtex } from '../../../src/citations/bibtex'
import { isoDayOf, pageItem, sourceItem } from '../../../src/citations/csl'
import { cases, citedStory, outlet } from './example'
import { namesOf, readBibtex, textOf } from './read-back'

test('an article and our page', () => {
  const story = citedStory(
    { authors: ['Ursula von der Leyen', 'Agence France-Presse'], via: 'Daily8', relays: 'The Times' },
    { title: 'Our headline', summary: 'Our words.' },
  )
  expect(toBibtex([sourceItem(story), pageItem(story, 'https://file.example/one_story/')])).toBe(
    `@article{one-story-source,
  author = {von der Leyen, Ursula and {Agence France-Presse}},
  title = {{Force planned}},
  journal = {BBC News},
  entrysubtype = {newspaper},
  date = {2025-03-20},
  year = {2025},
  month = mar,
  url = {https://news.example/force},
  urldate = {2026-11-21},
  langid = {english},
  note = {Read at Daily8. Relays a report by The Times.},
}

@online{one-story,
  title = {{Our headline}},
  organization = {The Reassurance File},
  date = {2026-11-21},
  year = {2026},
  month = nov,
  url = {https://file.example/one_story/},
  urldate = {2026-11-21},
  langid = {english},
  abstract = {Our words.},
}
`,
  )
})

test.each([
  ['R&D', 'R\\&D'],
  ['50%', '50\\%'],
  ['$100 #1 a_b', '\\$100 \\#1 a\\_b'],
  ['{a', '\\textbraceleft{}a'],
  ['a}', 'a\\textbraceright{}'],
  ['a\\b ~ ^', 'a\\textbackslash{}b \\textasciitilde{} \\textasciicircum{}'],
  ['a -- b', 'a -{}- b'],
  ['Știrile — Новини', 'Știrile — Новини'],
])('%s is written %s in a title, and is itself again when read', (title, written) => {
  const text = toBibtex([sourceItem(citedStory({ title }))])
  expect(text).toContain(`  title = {{${written}}},\n`)
  expect(new Cite(text).data[0]?.['title']).toBe(title)
})

test('an address is written as it is, but without braces', () => {
  expect(toBibtex([sourceItem(citedStory({ url: 'https://x.example/?a=1&b=50%25_{c}#d' }))])).toContain(
    '  url = {https://x.example/?a=1&b=50%25_%7Bc%7D#d},\n',
  )
})

test.each([
  ['en', 'english'],
  ['en-GB', 'english'],
  ['uk', 'ukrainian'],
  ['fr', 'french'],
  ['de', 'german'],
  ['ro', 'romanian'],
])('the language %s is babel’s %s', (language, name) => {
  expect(toBibtex([sourceItem(citedStory({ language }))])).toContain(`  langid = {${name}},\n`)
})

test('a suffix stands between the family name and the given name', () => {
  expect(toBibtex([sourceItem(citedStory({ authors: ['Martin Luther King Jr.'] }))])).toContain(
    '  author = {King, Jr., Martin Luther},\n',
  )
})

test.each(Object.entries(cases))('%s is read back field by field', (_, story) => {
  const item = sourceItem(story)
  const [entry, page] = readBibtex(toBibtex([item, pageItem(story, 'https://file.example/one-story/')]))
  const isNewspaper = item.type === 'article-newspaper'
  expect(entry).toMatchObject({
    entry_key: 'one-story-source',
    bib_type: isNewspaper ? 'article-newspaper' : 'online',
    fields: { date: story.source.published },
  })
  const fields = entry?.fields ?? {}
  expect(textOf(fields['title'])).toBe(story.source.title)
  expect(textOf(fields[isNewspaper ? 'journaltitle' : 'organization'])).toBe(story.source.outlet.name)
  expect(fields['url']).toBe(item.URL)
  expect(fields['urldate']).toBe(item.accessed && isoDayOf(item.accessed))
  expect(namesOf(fields['author'])).toHaveLength(story.source.authors.length)
  expect(page).toMatchObject({ entry_key: 'one-story', bib_type: 'online', fields: { date: '2026-11-21' } })
  expect(textOf(page?.fields['title'])).toBe(story.title)
  expect(textOf(page?.fields['abstract'])).toBe(story.summary)
})

test.each([
  [
    ['Aleks Phillips', 'Joe Pike'],
    ['Phillips, Aleks', 'Pike, Joe'],
  ],
  [['Ursula von der Leyen'], ['von der Leyen, Ursula']],
  [
    ['Ministry of Defence', 'Reuters'],
    ['Ministry of Defence', 'Reuters'],
  ],
])('the authors %j are read back as %j', (authors, names) => {
  const [entry] = readBibtex(toBibtex([sourceItem(citedStory({ authors, outlet: outlet('Reuters') }))]))
  expect(namesOf(entry?.fields['author'])).toEqual(names)
})
