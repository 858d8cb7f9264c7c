import { parseExcerpt, type ExcerptPart } from './excerpt'
import type { Query } from './query'

/** One story that was found. */
export interface Hit {
  href: string
  title: string
  outlet: string
  /** An ISO day. */
  date: string
  kind: string
  excerpt: ExcerptPart[]
  sections: { href: string; title: string }[]
}

/** What a search found. */
export interface Answer {
  count: number
  /** Words of the query that stand in no story; they were left out of the search. */
  unknown: string[]
  /** The words that were searched for. */
  searched: string[]
  /** The hits from one place to another, in order. */
  load: (from: number, to: number) => Promise<Hit[]>
}

interface PagefindResult {
  data: () => Promise<{
    url: string
    excerpt: string
    meta: Record<string, string>
    sub_results: { url: string; title: string; excerpt: string }[]
  }>
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>
  init: () => Promise<void>
  search: (term: string) => Promise<{ results: PagefindResult[] }>
}

/** Sections of every story page that lead nowhere worth a link of their own. */
const apparatus = new Set(['names', 'source-record', 'key-points'])

let pagefind: Promise<Pagefind> | undefined
let tries = 0

/**
 * Loads the search index, once a page; after a failure the next call tries afresh.
 * @param indexHref where `pagefind/` stands, with a slash at the end
 * @throws when the index cannot be had
 */
export function openIndex(indexHref: string): Promise<Pagefind> {
  pagefind ??= load(indexHref).catch((error: unknown) => {
    pagefind = undefined
    throw error
  })
  return pagefind
}

async function load(indexHref: string): Promise<Pagefind> {
  allowWorkerFrom(indexHref)
  // A browser remembers that a module failed to load; another address makes it try again.
  const again = tries > 0 ? `?try=${tries}` : ''
  tries += 1
  const loaded = (await import(/* @vite-ignore */ `${indexHref}pagefind.js${again}`)) as Pagefind
  await loaded.options({ basePath: indexHref, baseUrl: indexHref.replace(/pagefind\/$/, ''), excerptLength: 28 })
  await loaded.init()
  return loaded
}

interface TrustedTypes {
  defaultPolicy: unknown
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown
}

/** Pagefind starts its worker from a plain string, which Trusted Types allow only through a default policy. */
function allowWorkerFrom(indexHref: string): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  if (!trustedTypes || trustedTypes.defaultPolicy) return
  const allowed = new URL(indexHref, location.href).href
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).href.startsWith(allowed)) return url
      throw new TypeError(`Not a script of the search index: ${url}`)
    },
  })
}

/**
 * Searches the index. Pagefind would drop or shorten words that it does not know and answer with something else,
 * so each word is first looked up by itself.
 */
export async function search(indexHref: string, { words, isPhrase }: Query): Promise<Answer> {
  const index = await openIndex(indexHref)
  const found = await Promise.all(words.map(async (word) => (await index.search(`"${word}"`)).results.length > 0))
  const unknown = [...new Set(words.filter((_, position) => !found[position]))]
  const searched = words.filter((_, position) => found[position])
  const isHopeless = searched.length === 0 || (isPhrase && unknown.length > 0)
  const term = isPhrase ? `"${words.join(' ')}"` : searched.join(' ')
  const results = isHopeless ? [] : (await index.search(term)).results
  return {
    count: results.length,
    unknown,
    searched,
    load: (from, to) => Promise.all(results.slice(from, to).map(toHit)),
  }
}

async function toHit(result: PagefindResult): Promise<Hit> {
  const { url, excerpt, meta, sub_results } = await result.data()
  const sections = sub_results.filter(
    ({ url: address }) => address.includes('#') && !apparatus.has(address.split('#')[1] ?? ''),
  )
  return {
    href: url,
    title: meta['title'] ?? url,
    outlet: meta['outlet'] ?? '',
    date: meta['date'] ?? '',
    kind: meta['kind'] ?? '',
    excerpt: parseExcerpt(excerpt),
    sections: sections.slice(0, 3).map(({ url: href, title }) => ({ href, title })),
  }
}
