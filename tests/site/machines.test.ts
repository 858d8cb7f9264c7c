import { existsSync } from 'node:fs'
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { stories } from '../content/files'
import { addressOf, dist, pages, published, read } from './built'

const origin = 'https://reassurance-file.example'

/** The elements of a name in an XML file of the site; a file that is not well-formed fails the test. */
function elements(xml: string, name: string): Element[] {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
  return [...document.getElementsByTagName(name)]
}

const textsOf = (parent: Element, name: string): string[] =>
  [...parent.getElementsByTagName(name)].map((child) => child.textContent ?? '')

test('/data/stories.json tells of every story what its file says', () => {
  const records = new Map(published().map((record) => [record.id, record]))
  expect(records.size).toBe(stories.filter(({ data }) => !data.draft).length)
  for (const { id, data } of stories) {
    expect(records.get(id)).toMatchObject({
      href: `/stories/${id}/`,
      title: data.title,
      summary: data.summary,
      collected: '2026-11-21',
      quotes: data.quotes ?? [],
      source: {
        title: data.source.title,
        url: data.source.url,
        published: data.source.published,
        authors: expect.any(Array) as string[],
      },
    })
    expect(Object.keys(records.get(id) ?? {})).toEqual(
      expect.arrayContaining(['kind', 'topics', 'people', 'countries', 'collected', 'figures', 'events', 'positions']),
    )
  }
})

test('stories.json comes newest first', () => {
  const days = published().map(({ source }) => source.published)
  expect(days).toEqual([...days].sort().reverse())
})

test('the feed is well-formed Atom, and each entry leads to its story', () => {
  const xml = read('feed.xml')
  const [feed] = elements(xml, 'feed')
  if (!feed) throw new Error('There is no feed element.')
  expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom')
  const self = [...feed.getElementsByTagName('link')].find((link) => link.getAttribute('rel') === 'self')
  expect(self?.getAttribute('href')).toBe(`${origin}/feed.xml`)
  const entries = elements(xml, 'entry')
  expect(entries.map((entry) => textsOf(entry, 'id')[0])).toEqual(
    published()
      .slice(0, 50)
      .map(({ href }) => origin + href),
  )
  for (const entry of entries) {
    // RFC 4287, section 4.1.2: exactly one each.
    for (const name of ['id', 'title', 'updated']) expect(textsOf(entry, name), name).toHaveLength(1)
    expect(Date.parse(textsOf(entry, 'updated')[0] ?? '')).not.toBeNaN()
  }
})

test('every page points to the feed', () => {
  for (const page of pages) expect(read(page), page).toContain('type="application/atom+xml"')
})

test('the sitemap lists every page that may be listed, and no other', () => {
  const parts = elements(read('sitemap-index.xml'), 'loc').map((loc) =>
    (loc.textContent ?? '').replace(`${origin}/`, ''),
  )
  for (const part of parts) expect(existsSync(`${dist}/${part}`)).toBe(true)
  const listed = parts.flatMap((part) => elements(read(part), 'loc').map((loc) => loc.textContent))
  const wanted = pages
    .filter((page) => !['404.html', 'search/index.html'].includes(page))
    .map((page) => origin + addressOf(page))
  expect(listed.sort()).toEqual(wanted.sort())
})

test('robots.txt lets everyone in and names the sitemap', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`)
})
