/** The most that one search reads of a query; what lies beyond is said to have been left out. */
export const limits = { characters: 300, words: 16 } as const

/** A query as it will be searched. */
export interface Query {
  /** The words that hold a letter or a digit, in the order typed. */
  words: string[]
  /** Whether the whole query stands in quotation marks and is meant exactly. */
  isPhrase: boolean
  /** Whether the query was longer than the limits. */
  isCut: boolean
}

const isSearchable = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)

/** Reads what was typed into the search field. Quotation marks of every kind count around a whole query; elsewhere they are dropped. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, limits.characters).normalize('NFC').trim()
  const isPhrase = /^["“”„«].+["“”»]$/u.test(text)
  const words = text
    .replaceAll(/["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter(isSearchable)
  return {
    words: words.slice(0, limits.words),
    isPhrase,
    isCut: typed.trim().length > limits.characters || words.length > limits.words,
  }
}
