import { isoDayOf, type CslItem } from './csl'
import type { CslName } from './names'

/** Items as a RIS file in UTF-8; lines end with CRLF and are never wrapped, because readers differ on how to join them again. */
export const toRis = (items: readonly CslItem[]): string => items.map(toRecord).join('')

function toRecord(item: CslItem): string {
  const isNewspaper = item.type === 'article-newspaper'
  const outlet = item['container-title']
  const lines: [string, string | undefined][] = [
    ['TY', isNewspaper ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', toName(name)]),
    ['TI', item.title],
    ['T2', outlet],
    ['PB', isNewspaper ? undefined : outlet],
    ['PY', String(item.issued['date-parts'][0][0])],
    ['DA', risDay(item.issued)],
    ['AB', item.abstract],
    ['LA', item.language],
    ['DP', item.source],
    ['UR', item.URL],
    ['Y2', item.accessed && risDay(item.accessed)],
    ['N1', item.note],
  ]
  return [...lines.filter(([, value]) => value !== undefined), ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value?.replace(/\s*\n\s*/g, ' ')}\r\n`)
    .join('')
}

const risDay = (date: Parameters<typeof isoDayOf>[0]) => isoDayOf(date).replaceAll('-', '/')

function toName(name: CslName): string {
  // EndNote's rule: the comma keeps a body from being taken apart as a person.
  if ('literal' in name) return `${name.literal},`
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return [family, name.given, name.suffix].filter((part) => part !== undefined).join(', ')
}
