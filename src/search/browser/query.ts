/** The most that one search reads of a query; what lies beyond is said to have been left out. */
export const limits = { characters: 300, words: 16 } as const

/** A word, or words in quotation marks that belong together in this order. */
export interface Term {
  words: string[]
  isPhrase: boolean
}

/** A query as it will be searched. */
export interface Query {
  terms: Term[]
  /** What stands behind a minus sign: stories with it are left out. */
  excluded: Term[]
  /** Whether the query was longer than the limits. */
  isCut: boolean
}

const isSearchable = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)
const part = /(-?)(?:"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|([^\s"“”„«»]+))/gu

/** Reads what was typed: words, phrases in quotation marks of any kind, and a minus sign before what must not be there. */
export function parseQuery(typed: string): Query {
  const query: Query = { terms: [], excluded: [], isCut: typed.trim().length > limits.characters }
  let count = 0
  for (const [, minus, straight, curly, low, angled, word] of typed
    .slice(0, limits.characters)
    .normalize('NFC')
    .matchAll(part)) {
    const phrase = straight ?? curly ?? low ?? angled
    const words = (phrase ?? word ?? '').split(/\s+/).filter(isSearchable)
    if (words.length === 0) continue
    count += words.length
    if (count > limits.words) {
      query.isCut = true
      break
    }
    const term = { words, isPhrase: phrase !== undefined }
    if (minus) query.excluded.push(term)
    else query.terms.push(term)
  }
  return query
}
