import { formatDay } from '../stories/dates'
import type { Source } from '../stories/load'
import { isoDayOf, type CslDate, type CslItem } from './csl'
import type { CslName } from './names'

const toEntity = (mark: string) => `&#${mark.codePointAt(0)};`

/** Text that the wiki shall not take for a link, a template, a tag, italics or a signature. */
const escapeText = (text: string) =>
  text.replace(/[[\]{|}<>]|'{2,}|~{3,}/g, (marks) => Array.from(marks, toEntity).join(''))

/** An address with the marks percent-encoded that Help:Citation Style 1 names. */
const escapeUrl = (url: string) =>
  url.replace(/[\s"'<>[\]{|}]/g, (mark) => (mark === "'" ? '%27' : encodeURIComponent(mark)))

const day = (date: CslDate) => formatDay(isoDayOf(date))

/**
 * An item as a citation template of the English Wikipedia (Citation Style 1): `cite news` for an article, `cite web` for a page. Days
 * of reading and archiving need an address, or the template reports an error; a title in another script goes into `script-title`.
 */
export function toWikipedia(item: CslItem, archived: Source['archived'] = null): string {
  const { language, script } = new Intl.Locale(item.language).maximize()
  const title = escapeText(item.title)
  const fields: [string, string | undefined | false][] = [
    ...authorFields(item.author ?? []),
    script === 'Latn' ? ['title', title] : ['script-title', `${language}:${title}`],
    ['url', item.URL && escapeUrl(item.URL)],
    ['work', escapeText(item['container-title'])],
    ['date', day(item.issued)],
    ['language', language !== 'en' && language],
    ['via', item.source && escapeText(item.source)],
    ['access-date', item.URL && item.accessed && day(item.accessed)],
    ...(item.URL && archived
      ? ([
          ['archive-url', escapeUrl(archived.url)],
          ['archive-date', formatDay(archived.date)],
          ['url-status', 'live'],
        ] as [string, string][])
      : []),
  ]
  const template = item.type === 'article-newspaper' ? 'cite news' : 'cite web'
  return `{{${[template, ...fields.flatMap(([field, value]) => (value ? [`${field}=${value}`] : []))].join(' |')}}}`
}

function authorFields(names: readonly CslName[]): [string, string][] {
  return names.flatMap((name, index): [string, string][] => {
    const number = names.length > 1 ? String(index + 1) : ''
    if ('literal' in name) return [[`author${number}`, escapeText(name.literal)]]
    const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
    return [
      [`last${number}`, escapeText(family)],
      [`first${number}`, escapeText([name.given, name.suffix].filter(Boolean).join(' '))],
    ]
  })
}
