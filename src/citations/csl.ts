import { site } from '../site'
import type { Story } from '../stories/load'
import { toCslName, type CslName } from './names'

/** A whole day of CSL-JSON: year, month (1 to 12) and day as numbers. */
export interface CslDate {
  'date-parts': [[year: number, month: number, day: number]]
}

/** An item of CSL-JSON 1.0.2, as far as this site fills one. */
export interface CslItem {
  id: string
  type: 'article-newspaper' | 'webpage'
  title: string
  author?: CslName[]
  'container-title': string
  issued: CslDate
  URL?: string
  accessed?: CslDate
  /** The carrier in whose copy the article was read. */
  source?: string
  archive?: string
  archive_location?: string
  /** A BCP 47 tag. */
  language: string
  abstract?: string
  note?: string
}

/** The original article of a story as an item `<slug>-source`; it has an address, and a day of reading it, only where one is known. */
export function sourceItem({ id, kind, collected, source }: Story): CslItem {
  const { outlet, url, via, archived } = source
  const note = [
    source.relays && `Relays a report by ${source.relays}.`,
    source.datingReason && `Date worked out: ${source.datingReason}`,
  ]
    .filter(Boolean)
    .join(' ')
  return {
    id: `${id}-source`,
    type: kind === 'official' ? 'webpage' : 'article-newspaper',
    title: source.title,
    ...(source.authors.length > 0 && { author: source.authors.map((name) => toCslName(name, outlet)) }),
    'container-title': outlet.name,
    issued: toCslDate(source.published),
    ...(url !== null && { URL: url, accessed: toCslDate(collected) }),
    ...(via !== null && { source: via }),
    ...(archived !== null && { archive: new URL(archived.url).hostname, archive_location: archived.url }),
    language: source.language,
    ...(note && { note }),
  }
}

/** The page of a story on this site as an item `<slug>`; `url` is its canonical address. */
export function pageItem({ id, title, summary, collected, updated }: Story, url: string): CslItem {
  return {
    id,
    type: 'webpage',
    title,
    'container-title': site.name,
    issued: toCslDate(collected),
    URL: url,
    accessed: toCslDate(updated ?? collected),
    language: site.language,
    abstract: summary,
  }
}

/** The day of a CSL date as an ISO day (YYYY-MM-DD). */
export const isoDayOf = ({ 'date-parts': [parts] }: CslDate): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-')

function toCslDate(isoDay: string): CslDate {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number)
  return { 'date-parts': [[year, month, day]] }
}

/** Items as a CSL-JSON file, each date on one line. */
export const toCslJson = (items: readonly CslItem[]): string =>
  `${JSON.stringify(items, null, 1).replace(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g, '[[$1, $2, $3]]')}\n`
