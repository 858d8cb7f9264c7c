import { folded } from '../search/browser/fold'
import { formatAmount, formatUnit } from './figures'
import type { Archive, Story } from './load'

/** Other names that readers type, folded, each with the name that the stories use. */
export interface Aliases {
  /** Of people, outlets, countries and places: whoever types one means the name. */
  names: Record<string, string>
  /** Of terms: near in meaning, and words in their own right. */
  terms: Record<string, string>
}

/**
 * Other names and spellings from the registers and the glossary. Left out are those that say no more than the name
 * itself, such as “tripwire” for “tripwire force”, and those that two entries share.
 */
export function aliasesOf({ people, outlets, countries, places, terms }: Archive): Aliases {
  const names = [...people, ...outlets, ...countries, ...places]
  return {
    names: uniqueAliases(names),
    terms: uniqueAliases(terms.map(({ term, aliases }) => ({ name: term, aliases }))),
  }
}

function uniqueAliases(named: readonly { name: string; aliases: readonly string[] }[]): Record<string, string> {
  const names = new Map<string, string | null>()
  for (const { name, aliases } of named) {
    const own = new Set(folded(name).split(/[\s-]+/))
    for (const alias of aliases.map(folded)) {
      if (alias.split(/[\s-]+/).every((word) => own.has(word))) continue
      names.set(alias, names.has(alias) && names.get(alias) !== name ? null : name)
    }
  }
  const unique = [...names].filter((entry): entry is [string, string] => entry[1] !== null)
  return Object.fromEntries(unique.sort(([a], [b]) => a.localeCompare(b, 'en')))
}

/** Everything on a story's page that search finds, as text. */
const searchable = (story: Story): string =>
  [
    story.title,
    story.summary,
    ...story.keyPoints,
    (story.entry.body ?? '').replace(/\]\([^)]*\)|<[^>]+>/g, ' '),
    story.source.outlet.name,
    story.source.title,
    ...story.figures.map((figure) => `${formatAmount(figure)} ${formatUnit(figure)} ${figure.what} ${figure.saidBy}`),
    ...story.positions.map(({ country, what, saidBy }) => `${country.name} ${what} ${saidBy}`),
    ...story.events.map(({ what }) => what),
    ...story.people.map(({ person, role }) => `${person.name} ${role}`),
    ...story.countries.map(({ name }) => name),
    ...story.organisations,
    ...story.topics.map(({ label }) => label),
  ].join(' ')

/**
 * The words of the collection, for catching typing errors: a line for each class of frequency, the most frequent first
 * (each class half as frequent as the one before it), and in it the words from A to Z.
 */
export function wordClasses(stories: readonly Story[]): string {
  const counts = new Map<string, number>()
  for (const story of stories) {
    for (const [word] of folded(searchable(story)).matchAll(/\p{L}[\p{L}']{2,}/gu)) {
      const plain = word.replace(/'s?$/, '')
      // A letter such as ı or ł has no plain form, and whoever types the plain one is helped by an alias.
      if (!/^[a-z']+$/.test(plain)) continue
      counts.set(plain, (counts.get(plain) ?? 0) + 1)
    }
  }
  const classes: string[][] = []
  for (const [word, count] of counts) (classes[Math.floor(Math.log2(count))] ??= []).push(word)
  return Array.from(classes, (words = []) => words.sort().join(' '))
    .reverse()
    .join('\n')
}
