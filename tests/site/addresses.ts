import { existsSync, globSync, readFileSync } from 'node:fs'
import { dist } from './built.ts'

export const ledgerFile = 'tests/permalinks.txt'

/** Files of a build that are not addresses to keep: their names change with their bytes, or nobody links to them. */
const isPassing = (file: string): boolean =>
  /^(_astro|pagefind)\//.test(file) || ['404.html', '_redirects'].includes(file)

/**
 * Pages whose anchors are promised. Lists that follow from the records (a day of the timeline, a letter of the index) may
 * lose one when a record is corrected; their pages stay.
 */
const keepsAnchors = (file: string): boolean =>
  /^(stories\/(?!\d{4}\/)[^/]+|topics\/[^/]+|about|about\/method|glossary|figures)\/index\.html$/.test(file)

const fileOf = (path: string): string => `${dist}${path.endsWith('/') ? `${path}index.html` : path}`

/** The ids that a page gives out as addresses: those of its headings and those to which a link sign leads. */
export function anchorsIn(html: string): string[] {
  const main = html.slice(html.indexOf('<main'))
  const headings = [...main.matchAll(/<h[1-6][^>]*\sid="([^"]+)"/g)]
  const signs = [...main.matchAll(/<a\b(?=[^>]*\bclass="here")[^>]*\bhref="#([^"]+)"/g)]
  return [...new Set([...headings, ...signs].map(([, id = '']) => id))]
}

/** Every address of the built site: pages, their anchors, and files, in the order of the ledger. */
export const addressesOfToday = (): string[] =>
  globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^.*?dist\//, ''))
    .filter((file) => !isPassing(file))
    .flatMap((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`
      return keepsAnchors(file)
        ? [path, ...anchorsIn(readFileSync(fileOf(path), 'utf8')).map((id) => `${path}#${id}`)]
        : [path]
    })
    .sort()

export const ledger = (): string[] => readFileSync(ledgerFile, 'utf8').split('\n').filter(Boolean)

/** Whether an address of the ledger still leads to what it named, also by way of a page that has moved. */
export function isAlive(address: string): boolean {
  const [path = '', id] = address.split('#')
  if (!existsSync(fileOf(path))) return false
  if (id === undefined) return true
  const html = readFileSync(fileOf(path), 'utf8')
  const [, moved] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? []
  return moved === undefined ? html.includes(` id="${id}"`) : isAlive(`${moved}#${id}`)
}
