import { strToU8, zipSync, type Zippable } from 'fflate'
import { h } from 'hastscript'
import { href } from '../addresses'
import { site } from '../site'
import type { Archive } from '../stories/load'
import { lastChange } from '../stories/order'
import stylesheet from './book.css?raw'
import { chaptersOf, preface, type Chapter } from './chapters'
import { heading, type Copy } from './markup'
import {
  chapterDocument,
  chapterPath,
  containerXml,
  navDocument,
  packageXml,
  xhtmlDocument,
  type BookFacts,
  type Item,
} from './package'
import { placeOf, placesOf } from './places'

/** The address of the book on the site. */
export const bookHref = href('/data/the-reassurance-file.epub')

const folder = 'EPUB'

/**
 * The collection as an EPUB 3 publication: a zip archive whose bytes depend on the collection and the cover alone.
 * @param urlOf the absolute address of an href of the site
 * @param cover a picture, PNG, 1600 × 2560 pixels
 */
export function epubOf(archive: Archive, urlOf: (href: string) => string, cover: Uint8Array): Uint8Array<ArrayBuffer> {
  const places = placesOf(archive)
  const copy: Copy = {
    urlOf,
    levels: { chapter: 1, story: 1 },
    linkTo: (address) => {
      const place = placeOf(address, places)
      if (!place) return urlOf(address)
      return chapterPath(place.chapter) + (place.id === place.chapter ? '' : `#${place.id}`)
    },
  }
  const chapters = chaptersOf(archive, copy)
  const facts: BookFacts = {
    title: site.name,
    description: site.description,
    language: site.language,
    identifier: urlOf(bookHref),
    changed: lastChange(archive.stories) ?? '2026-01-01',
    rights:
      'Text: Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/). Headlines and quotations belong to those who wrote them.',
  }
  const documents = new Map([
    [
      'cover',
      xhtmlDocument(site.name, [
        h('section', { className: 'cover', 'epub:type': 'cover' }, [
          h('img', { src: 'cover.png', alt: `${site.name}: the cover`, role: 'doc-cover' }),
        ]),
      ]),
    ],
    [
      'title-page',
      xhtmlDocument('About this book', [
        h('section', { 'epub:type': 'titlepage' }, [heading(1, site.name), ...preface(archive, copy)]),
      ]),
    ],
    ['nav', navDocument(chapters)],
    ...chapters.flatMap(withNested).map((chapter) => [chapter.id, chapterDocument(chapter)] as const),
  ])
  const items: Item[] = [
    { id: 'cover-image', path: 'cover.png', mediaType: 'image/png', properties: 'cover-image' },
    { id: 'style', path: 'book.css', mediaType: 'text/css' },
    ...[...documents.keys()].map((id): Item => ({
      id,
      path: chapterPath(id),
      mediaType: 'application/xhtml+xml',
      ...(id === 'nav' && { properties: 'nav' }),
    })),
  ]
  const packagePath = `${folder}/package.opf`
  return zip([
    ['META-INF/container.xml', strToU8(containerXml(packagePath))],
    [packagePath, strToU8(packageXml(facts, items, [...documents.keys()]))],
    [`${folder}/cover.png`, cover],
    [`${folder}/book.css`, strToU8(stylesheet)],
    ...[...documents].map(([id, xhtml]) => [`${folder}/${chapterPath(id)}`, strToU8(xhtml)] as const),
  ])
}

const withNested = (chapter: Chapter): Chapter[] => [chapter, ...chapter.chapters.flatMap(withNested)]

/** An OCF container (EPUB 3.3, section 4.2): `mimetype` first and stored; one day for all files, whatever the clock says. */
function zip(files: (readonly [path: string, bytes: Uint8Array])[]): Uint8Array<ArrayBuffer> {
  // The parts of the local date are what fflate writes, so that every time zone gives the same bytes.
  const mtime = new Date(1980, 0, 1)
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] }
  for (const [path, bytes] of files) entries[path] = [bytes, { level: path.endsWith('.png') ? 0 : 9, mtime }]
  return zipSync(entries)
}
