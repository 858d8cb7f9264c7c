import { folded } from './fold'

/**
 * How many letters lie between two words: inserted, left out, replaced, or two neighbours swapped (optimal string
 * alignment distance); more than `most` is not counted out.
 */
export function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[to.length] ?? 0
}

/** How many wrong letters a word of this length may have and still be taken for another. */
const tolerance = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2)

/** Whether two words begin alike, as a word with a typing error mostly does, or with their first two letters swapped. */
const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])

/**
 * The words of the collection nearest to one that is not in it: fewer wrong letters first, then the more frequent.
 * @param classes a line of words for each class of frequency, the most frequent first
 * @param isLoose whether words are only to be offered, so that one more wrong letter and another beginning will do
 */
export function nearestWords(word: string, classes: string, count = 1, isLoose = false): string[] {
  const wanted = folded(word)
  const most = tolerance(wanted) + (isLoose ? 1 : 0)
  if (most === 0 || wanted.length < 3 || !/^[a-z'-]+$/.test(wanted)) return []
  return classes
    .split('\n')
    .flatMap((line, rank) => line.split(' ').map((known) => ({ known, rank, apart: distance(wanted, known, most) })))
    .filter(({ known, apart }) => apart <= most && (isLoose || beginAlike(known, wanted)))
    .sort((a, b) => a.apart - b.apart || a.rank - b.rank)
    .slice(0, count)
    .map(({ known }) => known)
}
