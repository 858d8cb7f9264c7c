import { globSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

/** The folder of the site that the run before these tests built. */
export const dist = 'dist'

/** A file of the built site as text. */
export const read = (path: string): string => readFileSync(`${dist}/${path}`, 'utf8')

/** The HTML pages of the built site, as paths from its top. */
export const pages = globSync('**/*.html', { cwd: dist })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

/** The pages of single stories. */
export const storyPages = pages.filter((path) => /^stories\/(?!\d{4}\/)[^/]+\/index\.html$/.test(path))

/** The address of a page file below the top of the site. */
export const addressOf = (page: string): string => `/${page.replace(/index\.html$/, '')}`

/** Bytes as a host would send them: brotli at its best. */
export const brotliSize = (bytes: string | Buffer): number => brotliCompressSync(bytes).length

/** A record of /data/stories.json, as far as the tests look. */
export interface PublishedStory {
  id: string
  href: string
  title: string
  summary: string
  kind: string
  topics: string[]
  collected: string
  updated: string | null
  source: {
    outlet: string
    title: string
    language: string
    url: string | null
    published: string
    dating: string
    authors: string[]
  }
}

export const published = (): PublishedStory[] => JSON.parse(read('data/stories.json')) as PublishedStory[]
