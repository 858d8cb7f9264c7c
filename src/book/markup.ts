import type { Element, ElementContent, RootContent } from 'hast'
import { h } from 'hastscript'
import { href } from '../addresses'
import { partsOfLine } from '../markdown/line'
import { portableText } from '../markdown/portable'
import { formatDay } from '../stories/dates'
import type { Story } from '../stories/load'

/** A copy of the collection that is not the site itself: a book, a page for paper. */
export interface Copy {
  /** Where a link to an href of the site leads in this copy. */
  linkTo: (href: string) => string
  /** The absolute address of an href of the site. */
  urlOf: (href: string) => string
  /** The level of a chapter’s heading, and of that of a story. */
  levels: { chapter: 1 | 2; story: 1 | 2 | 3 }
}

type Content = (ElementContent | RootContent | string | null | false | undefined)[]

/** A heading; below level 6 there is none. */
export const heading = (level: number, ...content: Content): Element =>
  h(`h${Math.min(level, 6)}`, content.filter(isThere))

/** An ISO day as readers write it. */
export const day = (isoDay: string): Element => h('time', { dateTime: isoDay }, formatDay(isoDay))

/** A link whose href leads where the copy has it. */
export const link = (address: string, label: string, { linkTo }: Copy): Element =>
  h('a', { href: linkTo(address) }, label)

/** A table with a row of headings; the first cell of each row names the row. */
export const table = (headings: string[], rows: Content[][]): Element =>
  h('table', [
    h('thead', [
      h(
        'tr',
        headings.map((text) => h('th', { scope: 'col' }, text)),
      ),
    ]),
    h(
      'tbody',
      rows.map(([name = [], ...cells]) =>
        h('tr', [
          h('th', { scope: 'row' }, name.filter(isThere)),
          ...cells.map((cell) => h('td', cell.filter(isThere))),
        ]),
      ),
    ),
  ])

/** A list; the content of each item is given. */
export const list = (items: Content[]): Element =>
  h(
    'ul',
    items.map((item) => h('li', item.filter(isThere))),
  )

/** A paragraph or, with a class, one of its kind. */
export const paragraph = (content: Content, className?: string): Element =>
  h('p', className ? { className } : {}, content.filter(isThere))

/** The original headline, in its language. */
export const headline = ({ source }: Story): Element =>
  h('cite', source.language === 'en' ? {} : { lang: source.language }, source.title)

/**
 * A text of the collection below a heading of the given level.
 * @throws Error that names the file where the text holds what only web pages can show
 */
export function prose(
  { file, body = '', idPrefix }: { file: string; body?: string | undefined; idPrefix: string },
  level: number,
  { linkTo }: Copy,
): RootContent[] {
  try {
    return portableText(body, {
      linkTo: (path) => linkTo(href(path)),
      idPrefix: `${idPrefix}-`,
      headingLevel: (level + 1) as 2 | 3 | 4 | 5,
    }).children
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** One line in which links are written as in Markdown, and nothing else of it. */
export const line = (words: string, copy: Copy): Content =>
  partsOfLine(words).map(({ text, address }) => {
    if (address === null) return text
    return address.startsWith('/') ? link(href(address), text, copy) : h('a', { href: address }, text)
  })

const isThere = <Item>(item: Item | null | false | undefined): item is Item =>
  item !== null && item !== false && item !== undefined
