import { isoDayOf, type CslItem } from './csl'
import type { CslName } from './names'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const languages = new Intl.DisplayNames('en', { type: 'language' })

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Not \{ and \}: BibTeX counts braces without looking at the backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}
const escape = (text: string) =>
  text
    .replace(/[\\~^{}&%$#_]/g, (mark) => commands[mark] ?? `\\${mark}`)
    // TeX would draw -- together into a dash and '' into a quotation mark.
    .replace(/(?<=[-'`])(?=[-'`])/g, '{}')

const braced = (text: string) => `{${text}}`

function toName(name: CslName): string {
  // Braces keep a body whole: BibTeX would take its last word for a family name.
  if ('literal' in name) return braced(escape(name.literal))
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return [family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escape)
    .join(', ')
}

/**
 * Items as a BibTeX file in UTF-8, which biber and today's BibTeX read; as commands, Cyrillic would need a font encoding of its own.
 * `date`, `urldate` and `langid` are read by biblatex, `year` and `month` by BibTeX. A title stands in double braces, so
 * that no style changes the capitals of a headline; addresses are verbatim, as biblatex wants them.
 */
export const toBibtex = (items: readonly CslItem[]): string => items.map(toEntry).join('\n')

function toEntry(item: CslItem): string {
  const isNewspaper = item.type === 'article-newspaper'
  const [[year, month]] = item.issued['date-parts']
  const outlet = braced(escape(item['container-title']))
  const note = [item.source && `Read at ${item.source}.`, item.note].filter(Boolean).join(' ')
  const fields: [string, string | undefined][] = [
    ['author', item.author && braced(item.author.map(toName).join(' and '))],
    ['title', braced(braced(escape(item.title)))],
    [isNewspaper ? 'journal' : 'organization', outlet],
    ['entrysubtype', isNewspaper ? '{newspaper}' : undefined],
    ['date', braced(isoDayOf(item.issued))],
    ['year', braced(String(year))],
    ['month', months[month - 1]],
    ['url', item.URL && braced(item.URL.replaceAll('{', '%7B').replaceAll('}', '%7D'))],
    ['urldate', item.accessed && braced(isoDayOf(item.accessed))],
    ['langid', babelName(item.language)],
    ['abstract', item.abstract && braced(escape(item.abstract))],
    ['note', note ? braced(escape(note)) : undefined],
  ]
  const lines = fields.filter(([, value]) => value !== undefined).map(([field, value]) => `  ${field} = ${value},\n`)
  return `@${isNewspaper ? 'article' : 'online'}{${item.id},\n${lines.join('')}}\n`
}

/** Babel calls a language by its English name in lower case, as biblatex does in `langid`. */
const babelName = (tag: string): string | undefined =>
  braced((languages.of(new Intl.Locale(tag).language) ?? tag).toLowerCase())
