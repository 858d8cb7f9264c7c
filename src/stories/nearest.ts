/** The number of letters to insert, delete or replace to turn one word into the other (Levenshtein distance). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The accepted words nearest to a wrong one, best first; three unless told. */
export const nearest = (wrong: string, accepted: readonly string[], count = 3): string[] =>
  accepted
    .map((word) => ({ word, distance: editDistance(wrong, word) }))
    .sort((a, b) => a.distance - b.distance || a.word.localeCompare(b.word, 'en'))
    .slice(0, count)
    .map(({ word }) => word)
