import { folded } from './fold'
import type { Term } from './query'

/** Other names, folded, each with the name that the stories use: of people, outlets and places, and of terms. */
export interface Aliases {
  names: Record<string, string>
  terms: Record<string, string>
}

/** Another name that was typed, and the name that the stories use. */
export interface Alias {
  typed: string
  name: string
  /** Whether it is a term, near in meaning, and not another spelling of a name. */
  isTerm: boolean
}

const longest = 5

/**
 * The terms with every other name in them replaced by the name that the stories use; the longest other name counts, and
 * one of several words may be typed as words or as a phrase.
 */
export function replaceAliases(
  terms: readonly Term[],
  { names, terms: ofTerms }: Aliases,
): { terms: Term[]; aliases: Alias[] } {
  const replaced: Term[] = []
  const aliases: Alias[] = []
  for (let at = 0; at < terms.length;) {
    let taken = 1
    let found: Alias | undefined
    for (let length = Math.min(longest, terms.length - at); length > 0 && !found; length -= 1) {
      const run = terms.slice(at, at + length)
      if (length > 1 && run.some(({ isPhrase }) => isPhrase)) continue
      const typed = run.flatMap(({ words }) => words).join(' ')
      const key = folded(typed)
      const isTerm = !Object.hasOwn(names, key)
      const name = Object.hasOwn(isTerm ? ofTerms : names, key) ? (isTerm ? ofTerms : names)[key] : undefined
      if (!name) continue
      found = { typed, name, isTerm }
      taken = length
    }
    if (found) {
      const words = found.name.split(/\s+/)
      replaced.push({ words, isPhrase: words.length > 1 })
      aliases.push(found)
    } else replaced.push(terms[at] as Term)
    at += taken
  }
  return { terms: replaced, aliases }
}
