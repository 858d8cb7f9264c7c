import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'

/** A text file of the collection, read without Astro: its front matter as YAML 1.2 gives it, days as text. */
export interface ContentFile<Data> {
  file: string
  id: string
  data: Data
  body: string
}

export interface StoryFile {
  title: string
  summary: string
  core?: boolean
  draft?: boolean
  keyPoints: string[]
  source: { outlet: string; title: string; url: string | null; published: string; relays?: string; note?: string }
  figures?: { what: string; low: number | null; high: number | null; unit: string; bearsOnForce?: boolean }[]
  quotes?: { who: string; words: string }[]
  events?: { date: string; what: string; event?: string }[]
  positions?: { country: string; stance: string; what: string; asOf: string }[]
  topics: string[]
  notes?: string[]
}

/** The MDX files of a room of `content/`. */
export function readTexts<Data>(pattern: string): ContentFile<Data>[] {
  return globSync(pattern)
    .sort()
    .map((file) => {
      const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? []
      return { file, id: basename(file, '.mdx'), data: parse(front) as Data, body }
    })
}

/** A register of `content/`. */
export const readRegister = <Item>(file: string): Item[] => parse(readFileSync(file, 'utf8')) as Item[]

export const stories = readTexts<StoryFile>('content/stories/*/*.mdx')

/** The words of a body that are read as its text: without tables’ rules, footnotes, tags and addresses. */
export const readingText = (body: string): string =>
  body
    .replace(/^\[\^[^\]]*\]:.*(\n(?=\S).+)*/gm, '')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[|[\]#]|-{3,}/g, ' ')

/** Everything in our own words: headline, summary, key points, body with captions and footnotes; no quotations set apart, no addresses. */
export const ownWords = ({ data, body }: ContentFile<StoryFile>): string => {
  const text = body
    .replace(/<Quote.*?<\/Quote>/gs, '')
    .replace(/<Table caption="([^"]*)">/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
  return [data.title, data.summary, ...data.keyPoints, text].join('\n')
}
