import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { epubOf } from '../../../src/book/epub'
import { exampleArchive } from './example'

const urlOf = (href: string) => `https://reassurance-file.example${href}`
const cover = new Uint8Array([1, 2, 3])
const bookOf = (archive = exampleArchive()) => epubOf(archive, urlOf, cover)

const files = unzipSync(bookOf())
const read = (path: string) => strFromU8(files[`EPUB/${path}`] ?? new Uint8Array())
const parse = (xml: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
const hrefsOf = (path: string) =>
  [...parse(read(path)).getElementsByTagName('a')].map((link) => link.getAttribute('href'))

test('the contents nest the stories in their months, the oldest first, and the terms in the glossary', () => {
  const outline = (list: Element | null): unknown[] =>
    [...(list?.childNodes ?? [])].map((item) => {
      const [link, below] = [...item.childNodes] as Element[]
      const href = link?.getAttribute('href')
      return below ? [href, outline(below)] : href
    })
  expect(outline(parse(read('nav.xhtml')).getElementsByTagName('ol').item(0))).toEqual([
    'title-page.xhtml',
    ['month-2025-03.xhtml', ['story-first.xhtml', 'story-second.xhtml']],
    ['month-2025-04.xhtml', ['story-third.xhtml']],
    'figures.xhtml',
    'timeline.xhtml',
    ['topics.xhtml', ['topics.xhtml#topic-air-cover']],
    ['glossary.xhtml', ['glossary.xhtml#term-backstop']],
    'sources.xhtml',
  ])
})

test('the spine reads as the contents do, after the cover and the title page', () => {
  const spine = [...parse(read('package.opf')).getElementsByTagName('itemref')].map((item) =>
    item.getAttribute('idref'),
  )
  expect(spine.slice(0, 6)).toEqual(['cover', 'title-page', 'nav', 'month-2025-03', 'story-first', 'story-second'])
  expect(spine.slice(-5)).toEqual(['figures', 'timeline', 'topics', 'glossary', 'sources'])
})

describe('links', () => {
  test.each([
    ['to a story, even to a paragraph of it', 'story-second.xhtml', 'story-first.xhtml'],
    ['to a topic', 'story-second.xhtml', 'topics.xhtml#topic-air-cover'],
    ['to a term', 'story-first.xhtml', 'glossary.xhtml#term-backstop'],
    ['to a day', 'story-third.xhtml', 'timeline.xhtml#day-2025-03-19'],
    ['from a topic', 'topics.xhtml', 'story-third.xhtml'],
    ['from a term', 'glossary.xhtml', 'story-first.xhtml'],
    ['from a month', 'month-2025-03.xhtml', 'story-second.xhtml'],
    ['to a page outside of the book', 'story-third.xhtml', 'https://reassurance-file.example/countries/france/'],
    ['to the story on the web', 'story-third.xhtml', 'https://reassurance-file.example/stories/third/'],
    ['to a footnote', 'story-third.xhtml', '#third-fn-a'],
  ])('%s', (_, path, href) => {
    expect(hrefsOf(path)).toContain(href)
  })
})

test('the day of the book is that of the last change, not the clock’s', () => {
  const archive = exampleArchive()
  const stories = archive.stories.map((story) => (story.id === 'second' ? { ...story, updated: '2026-12-01' } : story))
  const xml = strFromU8(unzipSync(bookOf({ ...archive, stories }))['EPUB/package.opf'] ?? new Uint8Array())
  expect(xml).toContain('<meta property="dcterms:modified">2026-12-01T00:00:00Z</meta>')
  expect(read('package.opf')).toContain('<dc:date>2026-11-21</dc:date>')
})

test('the archive begins with its type, stored and without an extra field', () => {
  const bytes = Buffer.from(bookOf())
  const header = {
    method: bytes.readUInt16LE(8),
    nameLength: bytes.readUInt16LE(26),
    extraLength: bytes.readUInt16LE(28),
  }
  expect(header).toEqual({ method: 0, nameLength: 'mimetype'.length, extraLength: 0 })
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
})

describe('the same collection gives the same bytes', () => {
  const zone = process.env['TZ']
  const before = Buffer.from(bookOf())
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('in the time zone %s', (name) => {
    process.env['TZ'] = name
    expect(Buffer.from(bookOf()).equals(before)).toBe(true)
  })
})

test('a text that only web pages can show is refused with its file', () => {
  expect(() => bookOf(exampleArchive({ id: 'second', body: 'One\n\n<Chart />' }))).toThrow(
    /^content\/stories\/2025\/second\.mdx: Line 3 of the text: <Chart> cannot/,
  )
})
