import { glob, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Parser } from 'htmlparser2'
import { nearest } from '../stories/nearest.ts'

interface Page {
  path: string
  ids: Set<string>
  hrefs: Set<string>
}

/**
 * Checks that every link inside a built site leads to a file, and every fragment to an id, that exists.
 * @param folder the built site
 * @param base the path under which it is served, such as `/` or `/reassurance/`
 * @throws an error that lists each dead link with the file and line where it stands and the nearest addresses that exist
 */
export async function checkLinks(folder: string, base: string): Promise<void> {
  const prefix = base.replace(/\/?$/, '/')
  const files = new Set<string>()
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (entry.isFile()) files.add(relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
  }
  const pages = new Map<string, Page>()
  for (const file of files) {
    if (file.endsWith('.html')) pages.set(file, readPage(file, await readFile(join(folder, file), 'utf8')))
  }

  const dead = new Map<string, { href: string; page: Page; why: string }[]>()
  for (const page of pages.values()) {
    for (const href of page.hrefs) {
      const why = whyDead(href, page, { files, pages, prefix })
      if (why) dead.set(href, [...(dead.get(href) ?? []), { href, page, why }])
    }
  }
  if (dead.size === 0) return
  const lines = await Promise.all([...dead.values()].map((places) => describe(places)))
  throw new Error(`Links that lead nowhere; the site that stood before was kept.\n${lines.sort().join('\n')}\n`)
}

interface Site {
  files: Set<string>
  pages: Map<string, Page>
  prefix: string
}

/** Why a link is dead, in words; null where it is alive or leads to another site. */
function whyDead(href: string, page: Page, { files, pages, prefix }: Site): string | null {
  const here = new URL(prefix + page.path.replace(/index\.html$/, ''), 'http://site.invalid')
  if (!URL.canParse(href, here)) return 'it is not an address'
  const url = new URL(href, here)
  if (url.host !== here.host) return null
  if (!url.pathname.startsWith(prefix)) return `it leaves the base path ${prefix}`
  const path = decodeURIComponent(url.pathname.slice(prefix.length))
  // The search index is written after this check.
  if (path.startsWith('pagefind/')) return null
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!files.has(file)) {
    const addresses = [...pages.keys()].map((key) => `/${key.replace(/index\.html$/, '')}`)
    return `there is no such page. Nearest: ${nearest(`/${path}`, addresses, 2).join(', ')}`
  }
  const target = pages.get(file)
  const id = decodeURIComponent(url.hash.slice(1))
  if (id && target && !target.ids.has(id)) {
    return `the page has no part with that id. Nearest: ${nearest(id, [...target.ids], 2)
      .map((near) => `#${near}`)
      .join(', ')}`
  }
  return null
}

function readPage(path: string, html: string): Page {
  const page: Page = { path, ids: new Set(), hrefs: new Set() }
  const parser = new Parser({
    onopentag(_name, attributes) {
      const { id, href, src, action } = attributes
      if (id) page.ids.add(id)
      for (const link of [href, src, action]) if (link !== undefined) page.hrefs.add(link)
    },
  })
  parser.end(html)
  return page
}

/** One dead link, with the line of the content file that holds it where there is one, else the built page. */
async function describe(places: { href: string; page: Page; why: string }[]): Promise<string> {
  const [first] = places
  if (!first) return ''
  const { href, page, why } = first
  const where = (await findInContent(href)) ?? `page /${page.path.replace(/index\.html$/, '')}`
  const others =
    places.length > 1 ? ` (and on ${places.length - 1} more ${places.length === 2 ? 'page' : 'pages'})` : ''
  return `${where}: the link ${href} leads nowhere${others}: ${why}.`
}

async function findInContent(href: string): Promise<string | null> {
  for await (const file of glob('content/**/*.mdx')) {
    const lines = (await readFile(file, 'utf8')).split('\n')
    // Built links carry the base path; those in the content do not.
    const index = lines.findIndex((line) =>
      [...line.matchAll(/\]\(([^)\s]+)\)/g)].some(([, link]) => link && href.endsWith(link)),
    )
    if (index >= 0) return `${file}:${index + 1}`
  }
  return null
}
