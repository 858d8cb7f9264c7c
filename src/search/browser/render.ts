import type { Fragment } from './engine'
import { parseExcerpt } from './excerpt'

type Child = Node | string

/** An element with its properties and children; text goes in as text, never as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Outlet, day and kind of a story, in one line. */
export const factsOf = ({ meta }: Fragment): string => {
  const { outlet, date, kind } = meta as { outlet?: string; date?: string; kind?: string }
  return [outlet, date && day.format(new Date(date)), kind].filter(Boolean).join(' · ')
}

/** The headline of a story. */
export const titleOf = ({ meta, url }: Fragment): string => meta['title'] ?? url

/** The address of a story, or of a part of it, that marks the words searched for once it is open. */
export function markedHref(url: string, words: readonly string[]): string {
  const [path = '', part] = url.split('#')
  const query = words.length > 0 ? `?${new URLSearchParams({ marked: [...new Set(words)].join(' ') })}` : ''
  return path + query + (part ? `#${part}` : '')
}

/** Sections of every story page that say less about a hit than the text does. */
const apparatus = new Set(['source-record', 'key-points', 'figures', 'positions', 'events', 'names', 'notes'])

/** A story in the list of results: headline, facts, an excerpt with the words marked, and the best sections. */
export function resultItem(fragment: Fragment, words: readonly string[]): HTMLLIElement {
  const sections = fragment.sub_results
    .filter(({ url }) => url.includes('#') && !apparatus.has(url.split('#')[1] ?? ''))
    .slice(0, 3)
    .map(({ url, title }) => element('li', {}, element('a', { href: markedHref(url, words) }, title)))
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: markedHref(fragment.url, words) }, titleOf(fragment))),
    element('p', { className: 'meta' }, factsOf(fragment)),
    element(
      'p',
      {},
      ...parseExcerpt(fragment.excerpt).map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text)),
    ),
    ...(sections.length > 0 ? [element('ul', { className: 'sections' }, ...sections)] : []),
  )
}

const list = new Intl.ListFormat('en-GB')
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Words in quotation marks, joined as in a sentence. */
export const named = (words: readonly string[], isAlternative = false): string =>
  (isAlternative ? either : list).format(words.map((word) => `“${word}”`))
