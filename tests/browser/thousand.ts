import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeIndex } from '../../src/search/index.ts'

/** Numbers that look random and are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables =
  'ba bre ka kor den der el en fal fur gra ha hol im ist ka lan mer mo nor on pre ra ris sol ter tran ul ver zi'.split(
    ' ',
  )

/**
 * Makes a site with 1,000 stories out of the built one, with its index: each page is a real one with paragraphs mixed
 * from all the others, and with 20 words of its own, about what a new story adds to the words of a collection.
 */
export async function buildThousand(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  cpSync('dist', folder, { recursive: true, filter: (path) => !/[/\\]pagefind$/.test(path) })
  const pages = globSync('dist/stories/*/index.html').filter((path) => !/\d{4}.index/.test(path))
  const texts = pages.map((path) => readFileSync(path, 'utf8'))
  const paragraphs = texts.flatMap((html) => html.match(/<p id="p-.*?<\/p>/gs) ?? [])
  const random = seeded(20_250_320)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  for (let count = pages.length; count < 1_000; count += 1) {
    const own = Array.from({ length: 20 }, () => pick(syllables) + pick(syllables) + pick(syllables)).join(' ')
    const html = pick(texts)
      .replace(/<p id="p-.*?<\/p>/gs, () => pick(paragraphs))
      .replace(/<h1([^>]*)>/, `<h1$1>${own} `)
    const path = join(folder, `stories/made-${count}/index.html`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, html)
  }
  await writeIndex(folder)
}
