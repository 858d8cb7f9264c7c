/** A piece of a line: a link with its address, or plain text. */
export interface LinePart {
  text: string
  address: string | null
}

/** One line of text in which links are written as in Markdown, and nothing else of it, in its pieces. */
export const partsOfLine = (line: string): LinePart[] =>
  line.split(/(\[[^\]]+\]\([^)\s]+\))/).map((part) => {
    const [, text, address] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part) ?? []
    return text && address ? { text, address } : { text: part, address: null }
  })
