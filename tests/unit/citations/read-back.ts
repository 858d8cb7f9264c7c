import { parse, parseRIS, type RISParseResult, type BiblatexParseResult } from 'biblatex-csl-converter'

type Entry = (BiblatexParseResult | RISParseResult)['entries'][number]

/** The plain text of a parsed field: its text nodes joined, lists with a semicolon between their members. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join(value.some(Array.isArray) ? '; ' : '')
  return value && typeof value === 'object' && 'text' in value ? String(value.text) : ''
}

/** Names of a parsed field: “Family, Given”, with the prefix before the family name; a body as its literal. */
export const namesOf = (value: unknown): string[] =>
  ((value ?? []) as Record<'family' | 'given' | 'prefix' | 'literal', unknown>[]).map((name) =>
    name.literal
      ? textOf(name.literal)
      : [[textOf(name.prefix), textOf(name.family)].filter(Boolean).join(' '), textOf(name.given)]
          .filter(Boolean)
          .join(', '),
  )

/** The records of a BibTeX file as biblatex-csl-converter reads them. It throws on any error or warning of the parser. */
export function readBibtex(text: string): Entry[] {
  const { entries, errors, warnings } = parse(text)
  if (errors.length + warnings.length > 0) throw new Error(JSON.stringify([errors, warnings]))
  return Object.values(entries)
}

/** The records of a RIS file as biblatex-csl-converter reads them. It throws on errors; it has no place for ID, DP and unsigned pages. */
export function readRis(text: string): Entry[] {
  const { entries, errors, warnings } = parseRIS(text)
  const odd = warnings.filter(({ type, tag }) => type !== 'missing_required_field' && !['ID', 'DP'].includes(tag ?? ''))
  if (errors.length + odd.length > 0) throw new Error(JSON.stringify([errors, odd]))
  return Object.values(entries)
}
