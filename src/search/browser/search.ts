import { replaceAliases, type Alias } from './aliases'
import type { Index, Match, Matches } from './engine'
import { folded } from './fold'
import { parseQuery, type Term } from './query'
import { nearestWords } from './spelling'
import { filterNames, type FilterName, type SearchState } from './state'

/** What a search found, and what it did to find it. */
export interface Answer {
  matches: Match[]
  /** Other names that were typed, with the names that were searched too. */
  aliases: Alias[]
  /** Words that no story has, with those that were searched in their place. */
  corrected: { typed: string; used: string }[]
  /** Words that no story has and nothing resembles; they were left out. */
  unknown: string[]
  /** Words left out because no story has them together with the others: small words first, then the most frequent. */
  relaxed: string[]
  /** Words of the collection that may have been meant, where nothing was found. */
  suggestions: string[]
  /** The words that the found stories hold, for marking. */
  words: string[]
  /** Whether the query was longer than what one search reads. */
  isCut: boolean
  /** For each filter its values with the number of stories that would be left, most first. */
  facets: () => Promise<Record<FilterName, { value: string; count: number }[]>>
}

const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`

/** The stories of every set; scores are those of the first. */
const inAll = ([first = new Map(), ...others]: Matches[]): Matches =>
  new Map([...first].filter(([key]) => others.every((other) => other.has(key))))

/** Pagefind also finds words that merely begin like a word; with very short ones, such as UK, that is nearly everything. */
const isShort = (word: string): boolean => word.length < 4

/** The stories that have all terms: every word, and every phrase in its order. */
async function matchAll(index: Index, terms: readonly Term[]): Promise<Matches> {
  const phrases = terms.filter(({ isPhrase, words }) => isPhrase && words.length > 1).map(({ words }) => words)
  const words = terms.flatMap((term) => term.words)
  const exact = [...phrases, ...words.filter(isShort).map((word) => [word])]
  const sets = [index.find(words.join(' ')), ...exact.map((run) => index.find(quoted(run)))]
  return inAll(await Promise.all(sets))
}

/** Whether a word, or a form of it, stands in a story. */
const isKnown = async (index: Index, word: string): Promise<boolean> => (await index.find(quoted([word]))).size > 0

/** Whether a word of the collection begins with this, as while it is still being typed. */
const isBeginning = (word: string, classes: string): boolean =>
  word.length > 2 && ` ${classes}`.replaceAll('\n', ' ').includes(` ${folded(word)}`)

/** Words that say little by themselves, in questions above all. */
const small = new Set(
  'a about an and are as at be been but by can could did do does for from had has have how if in is it its many may might much of on or should so than that the their them there these they this to under was were what when where which who whose why will with would'.split(
    ' ',
  ),
)

/**
 * The stories that have most of the words where none has them all: the small words are left out first, then those that
 * stand in most stories, until something is found; at least two words and half of them have to remain.
 */
async function withoutSmallWords(
  index: Index,
  terms: readonly Term[],
): Promise<{ matches: Matches; leftOut: string[] }> {
  const frequency = new Map<Term, number>()
  for (const term of terms) frequency.set(term, (await index.find(quoted(term.words))).size)
  const isSmall = ({ words, isPhrase }: Term): boolean =>
    !isPhrase && words.every((word) => small.has(word.toLowerCase()))
  const telling = terms.filter((term) => !isSmall(term))
  const leftOut = terms.filter(isSmall)
  const most = telling.length
  for (;;) {
    const matches = leftOut.length > 0 && telling.length > 0 ? await matchAll(index, telling) : new Map<string, Match>()
    if (matches.size > 0) return { matches, leftOut: leftOut.flatMap(({ words }) => words) }
    if (telling.length <= 2 || telling.length - 1 < most / 2) return { matches: new Map(), leftOut: [] }
    const commonest = telling
      .filter(({ isPhrase }) => !isPhrase)
      .sort((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0))[0]
    if (!commonest) return { matches: new Map(), leftOut: [] }
    telling.splice(telling.indexOf(commonest), 1)
    leftOut.push(commonest)
  }
}

/** The terms of a query as they can be searched, and what was done to get there. */
interface Reading extends Pick<Answer, 'aliases' | 'corrected' | 'unknown'> {
  /** The terms as typed, typing errors mended and unknown words left out. */
  asTyped: Term[]
  /** The same with the names that the stories use in place of other names. */
  asNamed: Term[]
  /** Whether another name that was typed stands in no story at all. */
  hasUnknownName: boolean
  /** Whether a phrase has a word that no story has: a phrase is whole or not at all. */
  isBroken: boolean
}

async function readTerms(index: Index, terms: readonly Term[], isExact: boolean): Promise<Reading> {
  // Words of other names may stand in no story, and are no typing errors for that.
  const partsOfNames = new Set(replaceAliases(terms, index.aliases).aliases.flatMap(({ typed }) => typed.split(' ')))
  const reading: Reading = {
    asTyped: [],
    asNamed: [],
    aliases: [],
    corrected: [],
    unknown: [],
    hasUnknownName: false,
    isBroken: false,
  }
  for (const term of terms) {
    const words: string[] = []
    for (const word of term.words) {
      const isPartOfName = partsOfNames.has(word)
      if (isPartOfName || (await isKnown(index, word))) {
        words.push(word)
        if (isPartOfName && !(await isKnown(index, word))) reading.hasUnknownName = true
        continue
      }
      const classes = await index.words()
      const [used] = isExact ? [] : nearestWords(word, classes)
      if (isBeginning(word, classes)) {
        // Pagefind passes over parts of the index that it cannot fetch; a word of the collection that nothing has tells.
        if ((await index.find(word)).size === 0) throw new Error(`The index lacks “${word}”, which stands in a story.`)
        words.push(word)
      } else if (used) {
        reading.corrected.push({ typed: word, used })
        words.push(used)
      } else {
        reading.unknown.push(word)
        reading.isBroken ||= term.isPhrase
      }
    }
    if (words.length > 0) reading.asTyped.push({ ...term, words })
  }
  const { terms: asNamed, aliases } = replaceAliases(reading.asTyped, index.aliases)
  return { ...reading, asNamed, aliases }
}

/** The stories that a reading finds; where none has all of it, those that have most, and what was left out for that. */
async function matchReading(index: Index, reading: Reading): Promise<{ found: Matches; relaxed: string[] }> {
  const { asTyped, asNamed, aliases, hasUnknownName, isBroken } = reading
  const found: Matches = new Map()
  if (isBroken) return { found, relaxed: [] }
  // What is about a name comes before what holds only its other spelling, often in a headline or an address; a term that
  // was typed comes before the one that is near to it.
  const variants = [...(aliases.length > 0 ? [asNamed] : []), ...(hasUnknownName ? [] : [asTyped])]
  if (aliases.every(({ isTerm }) => isTerm)) variants.reverse()
  for (const variant of variants) {
    if (variant.length === 0) continue
    const isFirst = found.size === 0
    for (const [key, match] of await matchAll(index, variant)) {
      if (!found.has(key)) found.set(key, isFirst ? match : { ...match, score: match.score / 1_000 })
    }
  }
  if (found.size > 0) return { found, relaxed: [] }
  const closest = await withoutSmallWords(index, asNamed)
  return { found: new Map(closest.matches), relaxed: closest.leftOut }
}

/**
 * Runs a search. Pagefind would shorten or drop words that it does not know and answer with something else, and it reads
 * no minus signs, phrases within queries, other names or typing errors; all that is done here, with sets of stories.
 */
export async function runSearch(index: Index, { typed, filters, order, isExact }: SearchState): Promise<Answer> {
  const { terms, excluded, isCut } = parseQuery(typed)
  const reading = await readTerms(index, terms, isExact)
  const onlyFilters = terms.length === 0 && Object.keys(filters).length > 0
  const isOpen = terms.length === 0 && (onlyFilters || excluded.length > 0)
  const { found, relaxed } = isOpen
    ? { found: new Map(await index.find(null)), relaxed: [] }
    : await matchReading(index, reading)
  for (const term of excluded) for (const key of (await matchAll(index, [term])).keys()) found.delete(key)

  const setOf = (name: FilterName, value: string): Promise<Matches> => index.find(null, { [name]: value })
  const narrowed = async (besides?: FilterName): Promise<Matches> => {
    const applied = filterNames.filter((name) => name !== besides && filters[name])
    return inAll([found, ...(await Promise.all(applied.map((name) => setOf(name, filters[name] ?? ''))))])
  }
  const left = await narrowed()
  const isEmpty = terms.length > 0 && left.size === 0

  return {
    matches: await inOrder(index, left, onlyFilters && order === 'best' ? 'newest' : order),
    aliases: reading.aliases,
    corrected: reading.corrected,
    unknown: reading.unknown,
    relaxed: left.size > 0 ? relaxed : [],
    suggestions: isEmpty ? await suggestionsFor(index, reading.unknown) : [],
    words: [...reading.asTyped, ...reading.asNamed].flatMap(({ words }) => words),
    isCut,
    facets: async () => {
      const counts = await Promise.all(
        filterNames.map(async (name) => {
          const base = await narrowed(name)
          const values = await Promise.all(
            (await index.values(name)).map(async (value) => {
              const ofValue = await setOf(name, value)
              return { value, count: [...base.keys()].filter((key) => ofValue.has(key)).length }
            }),
          )
          const some = values.filter(({ count, value }) => count > 0 || value === filters[name])
          return [name, some.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'))] as const
        }),
      )
      return Object.fromEntries(counts) as Awaited<ReturnType<Answer['facets']>>
    },
  }
}

async function inOrder(index: Index, matches: Matches, order: SearchState['order']): Promise<Match[]> {
  if (order === 'best') return [...matches.values()].sort((a, b) => b.score - a.score)
  const keys = await index.newestFirst()
  if (order === 'oldest') keys.reverse()
  return keys.flatMap((key) => matches.get(key) ?? [])
}

async function suggestionsFor(index: Index, unknown: readonly string[]): Promise<string[]> {
  if (unknown.length === 0) return []
  const classes = await index.words()
  return unknown.flatMap((word) => nearestWords(word, classes, 2, true))
}
