import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { CslItem } from './csl'

const require = createRequire(import.meta.url)

/** A style that rehype-citation ships; its export map does not name it, so it is found beside the entry. */
function shippedStyle(name: string): string {
  const file = join(dirname(require.resolve('rehype-citation')), 'styles', `${name}.js`)
  return (require(file) as { default: string }).default
}

const { styles, locales } = plugins.config.get('@csl')
styles.add('chicago', shippedStyle('chicago'))
styles.add('mla', shippedStyle('mla'))
const localeFolder = join(dirname(require.resolve('citeproc-locales')), 'locales')
locales.add('en-GB', readFileSync(join(localeFolder, 'locales-en-GB.xml'), 'utf8'))

interface Style {
  label: string
  template: string
  lang: 'en-US' | 'en-GB'
  /** The quotation marks around words inside a title that itself stands without any. */
  quotes: readonly [open: string, close: string]
  /** The types of item for which the manual puts the outlet where no author is named. */
  outletLeads: readonly CslItem['type'][]
  /** Whether the manual leaves “The” out before the name of a newspaper. */
  dropsThe: boolean
}

const citationStyles: readonly Style[] = [
  { label: 'APA 7', template: 'apa', lang: 'en-US', quotes: ['“', '”'], outletLeads: [], dropsThe: false },
  {
    label: 'Chicago 17 (author–date)',
    template: 'chicago',
    lang: 'en-US',
    quotes: ['“', '”'],
    outletLeads: ['article-newspaper', 'webpage'],
    dropsThe: true,
  },
  { label: 'MLA 9', template: 'mla', lang: 'en-US', quotes: ['“', '”'], outletLeads: [], dropsThe: false },
  {
    label: 'Harvard (Cite Them Right 12)',
    template: 'harvard1',
    lang: 'en-GB',
    quotes: ['‘', '’'],
    outletLeads: ['webpage'],
    dropsThe: false,
  },
]

/** An item as plain text in the four styles, in the order in which they are shown; each is one line without markup. */
export const toPlainTexts = (item: CslItem): { style: string; text: string }[] =>
  citationStyles.map((style) => ({ style: style.label, text: cite(item, style) }))

// Styles would print these as if they were part of the title or of the newspaper's name.
const unprinted = new Set(['note', 'archive', 'archive_location'])

function cite(item: CslItem, style: Style): string {
  const isNewspaper = item.type === 'article-newspaper'
  const outlet = item['container-title'].replace(style.dropsThe && isNewspaper ? /^The / : '', '')
  // MLA and Harvard would write LIGA.Net for LIGA.net.
  const asIs = `<span class="nocase">${outlet}</span>`
  const typed = { ...item, title: typeset(item.title, style.quotes), 'container-title': asIs }
  const printed = Object.entries(leadByOutlet(typed, style)).filter(([field]) => !unprinted.has(field))
  return new Cite(Object.fromEntries(printed))
    .format('bibliography', { template: style.template, lang: style.lang, format: 'text' })
    .trim()
}

/**
 * Without an author, Chicago (17th ed., 15.49) and Cite Them Right begin with the newspaper or the owner of the site, and do
 * not name it again. As an author of a web page it also gets the full stop after the title that the newspaper type leaves out.
 */
function leadByOutlet(item: CslItem, { outletLeads }: Style): Partial<CslItem> {
  if (item.author || !outletLeads.includes(item.type)) return item
  const { 'container-title': outlet, ...rest } = item
  return { ...rest, type: 'webpage', author: [{ literal: outlet }] }
}

/**
 * A title with typographic marks. The outer quotation marks become those of the style, which turns them round where it puts the whole
 * title into quotation marks; citeproc gives straight ones wrong capitals. A full stop at the end goes: the style sets its own mark.
 */
function typeset(title: string, [open, close]: Style['quotes']): string {
  return title
    .replace(
      /"([^"]+)"|“([^”]+)”|(?<![\p{L}\p{N}])(?:'(.+?)'|‘(.+?)’)(?![\p{L}\p{N}])/gu,
      (_, ...groups: (string | undefined)[]) => open + (groups.slice(0, 4).find(Boolean) ?? '') + close,
    )
    .replace(/(?<=^|[\s“(])'/gu, '‘')
    .replaceAll("'", '’')
    .replace(/(?<=\p{Lowercase}{2})\.$/u, '')
}
