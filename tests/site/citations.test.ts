import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CslItem } from '../../src/citations/csl'
import { readBibtex, readRis, textOf } from '../unit/citations/read-back'
import { brotliSize, dist, published, read } from './built'

const origin = 'https://reassurance-file.example'
const records = published()
const readCslJson = (path: string) => JSON.parse(read(path)) as CslItem[]
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
}
const unescape = (html: string) => html.replace(/&[a-z0-9#]+;/g, (entity) => entities[entity] ?? entity)
const titleOf = ({ fields }: { fields: Record<string, unknown> }) => textOf(fields['title'])

test('every story has its three files', () => {
  const files = records.flatMap(({ id }) => ['bib', 'ris', 'csl.json'].map((extension) => `stories/${id}.${extension}`))
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter((file) => !existsSync(`${dist}/${file}`))).toEqual([])
})

describe.each(records)('$id', ({ id, href, title, summary, source }) => {
  test('its BibTeX file holds the original article, then our page', () => {
    const entries = readBibtex(read(`stories/${id}.bib`))
    expect(entries.map(({ entry_key }) => entry_key)).toEqual([`${id}-source`, id])
    expect(entries.map(titleOf)).toEqual([source.title, title])
    expect(entries.map(({ fields }) => fields['url'])).toEqual([source.url ?? undefined, origin + href])
    expect(entries.map(({ fields }) => fields['date'])).toEqual([source.published, '2026-11-21'])
  })

  test('its RIS file holds the original article, then our page', () => {
    const text = read(`stories/${id}.ris`)
    const entries = readRis(text)
    expect(entries.map(titleOf)).toEqual([source.title, title])
    expect(entries.map(({ fields }) => fields['url'])).toEqual([source.url ?? undefined, origin + href])
    expect(text.match(/^ID {2}- .*(?=\r)/gm)).toEqual([`ID  - ${id}-source`, `ID  - ${id}`])
    expect(text.match(/^DA {2}- .*(?=\r)/gm)?.[0]).toBe(`DA  - ${source.published.replaceAll('-', '/')}`)
    // Every line is a field and ends with CRLF; a record opens with its type and closes with ER.
    expect(text).toMatch(/^(?:TY {2}- [A-Z]+\r\n(?:[A-Z][A-Z0-9] {2}- [^\r\n]+\r\n)+ER {2}- \r\n){2}$/)
  })

  test('its CSL-JSON file holds the original article, then our page', () => {
    expect(readCslJson(`stories/${id}.csl.json`)).toMatchObject([
      {
        id: `${id}-source`,
        title: source.title,
        'container-title': source.outlet,
        ...(source.url !== null && { URL: source.url }),
      },
      { id, title, abstract: summary, URL: origin + href, 'container-title': 'The Reassurance File', type: 'webpage' },
    ])
  })

  test('its page shows what the files hold, and links to them', () => {
    const html = read(`stories/${id}/index.html`)
    const shown = [...html.matchAll(/<(?:span|pre)[^>]* data-copy="([^"]+)"[^>]*>([^<]*)</g)].map(
      ([, name, text = '']) => ({
        name,
        text: unescape(text),
      }),
    )
    const names = ['APA', 'Chicago', 'MLA', 'Harvard', 'Wikipedia', 'BibTeX', 'RIS', 'CSL-JSON']
    expect(shown.map(({ name }) => name)).toEqual([...names, ...names])
    const files: Record<string, string> = {
      BibTeX: read(`stories/${id}.bib`),
      RIS: read(`stories/${id}.ris`).replaceAll('\r\n', '\n'),
    }
    for (const { name = '', text } of shown) if (files[name]) expect(files[name]).toContain(text)
    expect(
      shown.flatMap(({ name, text }) => (name === 'CSL-JSON' ? (JSON.parse(text) as unknown[]) : [])).reverse(),
    ).toEqual(readCslJson(`stories/${id}.csl.json`))
    for (const extension of ['bib', 'ris', 'csl.json']) expect(html).toContain(`href="/stories/${id}.${extension}"`)
    expect(html.includes('day of the article is not stated')).toBe(source.dating === 'inferred')
  })
})

test('/data/sources.* holds the original of every story, newest first', () => {
  const ids = records.map(({ id }) => `${id}-source`)
  const titles = records.map(({ source }) => source.title)
  const bibtex = readBibtex(read('data/sources.bib'))
  expect(bibtex.map(({ entry_key }) => entry_key)).toEqual(ids)
  expect(bibtex.map(titleOf)).toEqual(titles)
  expect(readRis(read('data/sources.ris')).map(titleOf)).toEqual(titles)
  const items = readCslJson('data/sources.csl.json')
  expect(items.map(({ id }) => id)).toEqual(ids)
  expect(items.map(({ title }) => title)).toEqual(titles)
})

test('CSL-JSON keeps to the rules of the published schema (csl-data.json, 1.0.2)', () => {
  const items = [
    ...readCslJson('data/sources.csl.json'),
    ...records.flatMap(({ id }) => readCslJson(`stories/${id}.csl.json`)),
  ]
  const texts = [
    'abstract',
    'archive',
    'archive_location',
    'container-title',
    'language',
    'note',
    'source',
    'title',
    'URL',
  ]
  const nameParts = ['family', 'given', 'literal', 'non-dropping-particle', 'suffix']
  for (const item of items) {
    const fields = Object.entries(item) as [string, unknown][]
    expect(['article-newspaper', 'webpage']).toContain(item.type)
    expect(item.id).toMatch(/^[a-z0-9-]+$/)
    for (const [field, value] of fields) {
      if (texts.includes(field)) expect(value, `${item.id} ${field}`).toMatch(/\S/)
      else expect(['id', 'type', 'author', 'issued', 'accessed'], item.id).toContain(field)
    }
    for (const date of [item.issued, item.accessed].filter((value) => value !== undefined)) {
      expect(Object.keys(date)).toEqual(['date-parts'])
      expect(date['date-parts']).toEqual([[expect.any(Number), expect.any(Number), expect.any(Number)]])
    }
    for (const name of item.author ?? []) {
      expect(nameParts).toEqual(expect.arrayContaining(Object.keys(name)))
      expect(Object.values(name).every((part) => typeof part === 'string' && part !== '')).toBe(true)
    }
  }
})

test('the files are light', () => {
  const sizes = records.flatMap(({ id }) =>
    ['bib', 'ris', 'csl.json'].map((e) => brotliSize(read(`stories/${id}.${e}`))),
  )
  expect(Math.max(...sizes)).toBeLessThan(2_000)
})
