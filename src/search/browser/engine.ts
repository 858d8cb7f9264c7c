import type { Aliases } from './aliases'
import type { FilterName } from './state'

/** A story that was found: how well it fits, and its record, which is fetched when it is shown. */
export interface Match {
  score: number
  load: () => Promise<Fragment>
}

/** Stories by their key in the index. */
export type Matches = Map<string, Match>

/** The record of a story as Pagefind keeps it. */
export interface Fragment {
  url: string
  excerpt: string
  meta: Record<string, string>
  sub_results: { url: string; title: string; excerpt: string }[]
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>
  init: () => Promise<void>
  filters: () => Promise<Record<string, Record<string, number>>>
  search: (
    term: string | null,
    options?: { filters?: Record<string, string>; sort?: { date: 'desc' } },
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<Fragment> }[] }>
}

/** A file that could not be fetched or read. */
const fetched = async (href: string): Promise<Response> => {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${href}: ${response.status}`)
  return response
}

/** The search index of the site, opened once a page. */
export class Index {
  readonly #pagefind: Pagefind
  readonly #searchHref: string
  readonly #found = new Map<string, Promise<Matches>>()
  #words: Promise<string> | undefined

  /** Other names that readers type. */
  readonly aliases: Aliases

  constructor(pagefind: Pagefind, aliases: Aliases, searchHref: string) {
    this.#pagefind = pagefind
    this.aliases = aliases
    this.#searchHref = searchHref
  }

  /** The stories with all these words (or, in quotation marks, with these words in this order), or with a filter's value. */
  find(term: string | null, filters: Partial<Record<FilterName, string>> = {}): Promise<Matches> {
    const key = JSON.stringify([term, filters])
    let found = this.#found.get(key)
    if (!found) {
      found = this.#pagefind.search(term, { filters }).then(({ results }) => {
        // The result itself is kept, since Pagefind forgets the record of a result that has been garbage-collected.
        return new Map(results.map((result) => [result.id, { score: result.score, load: () => result.data() }]))
      })
      this.#found.set(key, found)
      // A failure is not kept: the next try asks again.
      found.catch(() => this.#found.delete(key))
    }
    return found
  }

  /** The keys of all stories, newest first. */
  async newestFirst(): Promise<string[]> {
    return (await this.#pagefind.search(null, { sort: { date: 'desc' } })).results.map(({ id }) => id)
  }

  /** The values that each filter can take. */
  async values(name: FilterName): Promise<string[]> {
    return Object.keys((await this.#pagefind.filters())[name] ?? {})
  }

  /** The words of the collection by frequency; fetched when a word is not known. */
  words(): Promise<string> {
    this.#words ??= fetched(`${this.#searchHref}words.txt`)
      .then((response) => response.text())
      // Without them typing errors are not caught, which is no reason to show nothing.
      .catch(() => '')
    return this.#words
  }
}

let opened: Promise<Index> | undefined
let tries = 0

/**
 * Opens the search index, once a page; after a failure the next call tries afresh.
 * @param baseHref the top of the site, with a slash at the end
 * @throws when the index cannot be had
 */
export function openIndex(baseHref: string): Promise<Index> {
  opened ??= open(baseHref).catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

/** Gives up the opened index, so that the next search loads it afresh: a deploy may have renewed its files. */
export const closeIndex = (): void => {
  opened = undefined
}

async function open(baseHref: string): Promise<Index> {
  const indexHref = `${baseHref}pagefind/`
  // A browser remembers that a module failed to load; another address makes it try again.
  const again = tries > 0 ? `?try=${tries}` : ''
  tries += 1
  const [pagefind, aliases] = await Promise.all([
    import(/* @vite-ignore */ `${indexHref}pagefind.js${again}`) as Promise<Pagefind>,
    fetched(`${baseHref}search/aliases.json`).then((response) => response.json() as Promise<Aliases>),
  ])
  await pagefind.options({
    basePath: indexHref,
    baseUrl: baseHref,
    excerptLength: 28,
    // The page's own thread searches 1,000 stories in a few milliseconds; the worker would cost 11,000 bytes more.
    noWorker: true,
    ranking: { pageLength: 0.4, termFrequency: 0.6, termSaturation: 1.6, termSimilarity: 6 },
  })
  await pagefind.init()
  // A browser without WebAssembly, or a broken index, fails only when it is asked.
  await pagefind.search(null)
  return new Index(pagefind, aliases, `${baseHref}search/`)
}
