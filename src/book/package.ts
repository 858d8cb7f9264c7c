import type { Element as HtmlElement, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Element as XmlElement } from 'xast'
import { x } from 'xastscript'
import { toXml } from 'xast-util-to-xml'
import { toXhtml } from '../markdown/portable'
import { site } from '../site'
import type { Chapter } from './chapters'

/** The facts of a book, for the catalogues of reading systems. */
export interface BookFacts {
  title: string
  description: string
  language: string
  /** Stable for all editions of the book: its address. */
  identifier: string
  /** The day of the last change, ISO 8601. */
  changed: string
  rights: string
}

/** A file of a book as its package lists it; the path is below the folder of the package. */
export interface Item {
  id: string
  path: string
  mediaType: 'application/xhtml+xml' | 'text/css' | 'image/png'
  /** `nav`, `cover-image`: what EPUB 3.3 calls properties. */
  properties?: 'nav' | 'cover-image'
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const epubNamespace = 'http://www.idpf.org/2007/ops'

/** The file of a chapter. */
export const chapterPath = (id: string): string => `${id}.xhtml`

/** `META-INF/container.xml`, which says where the package is (EPUB 3.3, section 4.2.6.3.1). */
export const containerXml = (packagePath: string): string =>
  declaration +
  toXml(
    x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      x('rootfiles', [x('rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' })]),
    ]),
    { closeEmptyElements: true },
  )

/**
 * The package document (EPUB 3.3, section 5): metadata with those of EPUB Accessibility 1.1, every file, the reading order.
 * @param spine the ids of the items in the order in which they are read
 */
export function packageXml(facts: BookFacts, items: readonly Item[], spine: readonly string[]): string {
  const meta = (property: string, text: string): XmlElement => x('meta', { property }, text)
  return (
    declaration +
    toXml(
      x(
        'package',
        {
          xmlns: 'http://www.idpf.org/2007/opf',
          version: '3.0',
          'unique-identifier': 'identifier',
          'xml:lang': facts.language,
        },
        [
          x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
            x('dc:identifier', { id: 'identifier' }, facts.identifier),
            x('dc:title', facts.title),
            x('dc:creator', facts.title),
            x('dc:publisher', facts.title),
            x('dc:language', facts.language),
            x('dc:date', facts.changed),
            x('dc:description', facts.description),
            x('dc:rights', facts.rights),
            // The collection’s day, not the clock’s, so that two builds of one commit give the same bytes.
            meta('dcterms:modified', `${facts.changed}T00:00:00Z`),
            meta('schema:accessMode', 'textual'),
            meta('schema:accessModeSufficient', 'textual'),
            ...[
              'tableOfContents',
              'structuralNavigation',
              'readingOrder',
              'alternativeText',
              'displayTransformability',
            ].map((feature) => meta('schema:accessibilityFeature', feature)),
            meta('schema:accessibilityHazard', 'none'),
            meta(
              'schema:accessibilitySummary',
              'Text and tables with headings, nested contents, landmarks and links between stories, terms and days. The one picture is the cover, which shows the title.',
            ),
            // For reading systems that look for the cover where EPUB 2 had it.
            x('meta', { name: 'cover', content: 'cover-image' }),
          ]),
          x(
            'manifest',
            items.map(({ id, path, mediaType, properties }) =>
              x('item', { id, href: path, 'media-type': mediaType, ...(properties && { properties }) }),
            ),
          ),
          x(
            'spine',
            spine.map((idref) => x('itemref', { idref })),
          ),
        ],
      ),
      { closeEmptyElements: true },
    )
  )
}

/** The contents (EPUB 3.3, section 7): chapters nested as they are, and landmarks. */
export function navDocument(chapters: readonly Chapter[]): string {
  const entry = (address: string, title: string, below: ElementContent[]): HtmlElement =>
    h('li', [h('a', { href: address }, title), ...(below.length > 0 ? [h('ol', below)] : [])])
  const entryOf = ({ id, title, chapters: below, parts }: Chapter): HtmlElement =>
    entry(chapterPath(id), title, [
      ...below.map(entryOf),
      ...parts.map((part) => entry(`${chapterPath(id)}#${part.id}`, part.title, [])),
    ])
  const landmark = (type: string, address: string, title: string): HtmlElement =>
    h('li', [h('a', { 'epub:type': type, href: address }, title)])
  const first = chapters[0]
  return xhtmlDocument('Contents', [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: 'contents' }, [
      h('h1', { id: 'contents' }, 'Contents'),
      h('ol', [entry(chapterPath('title-page'), 'About this book', []), ...chapters.map(entryOf)]),
    ]),
    h('nav', { 'epub:type': 'landmarks', ariaLabelledBy: 'landmarks', hidden: true }, [
      h('h2', { id: 'landmarks' }, 'Landmarks'),
      h('ol', [
        landmark('titlepage', chapterPath('title-page'), 'About this book'),
        landmark('toc', 'nav.xhtml', 'Contents'),
        ...(first ? [landmark('bodymatter', chapterPath(first.id), first.title)] : []),
        ...chapters
          .filter(({ type }) => type === 'glossary' || type === 'bibliography')
          .map(({ id, title, type }) => landmark(type, chapterPath(id), title)),
      ]),
    ]),
  ])
}

/** A chapter as a content document of its own, with its type as a landmark. */
export const chapterDocument = ({ title, type, section }: Chapter): string =>
  xhtmlDocument(title, [typed({ ...section, properties: { ...section.properties, role: `doc-${type}` } })])

/** Says each role of DPUB-ARIA as an `epub:type` too: reading systems show notes in place by that. */
function typed(element: HtmlElement): HtmlElement {
  const [, type] = /^doc-(.+)$/.exec(String(element.properties['role'])) ?? []
  return {
    ...element,
    properties: { ...element.properties, ...(type && { 'epub:type': type }) },
    children: element.children.map((child) => (child.type === 'element' ? typed(child) : child)),
  }
}

/** A content document of EPUB 3 (XHTML) with the book’s style sheet. */
export const xhtmlDocument = (title: string, content: ElementContent[]): string =>
  `${declaration}<!DOCTYPE html>\n` +
  toXhtml(
    h('html', { 'xmlns:epub': epubNamespace, lang: site.language, 'xml:lang': site.language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
      ]),
      h('body', content),
    ]),
  ) +
  '\n'
