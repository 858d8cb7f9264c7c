/** A run of an excerpt; marked where it is one of the words searched for. */
export interface ExcerptPart {
  text: string
  isMarked: boolean
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: ' ' }

/** Turns Pagefind's excerpt, HTML with `<mark>` and nothing else, into text runs, so that nothing is ever parsed as HTML. */
export function parseExcerpt(html: string): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  for (const [index, run] of html.split(/<\/?mark>/).entries()) {
    const text = run.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    if (text) parts.push({ text, isMarked: index % 2 === 1 })
  }
  return parts
}
