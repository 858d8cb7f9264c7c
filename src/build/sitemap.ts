import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SitemapItem } from '@astrojs/sitemap'

/**
 * Completes an entry of the sitemap from the page as it was built: pages that ask not to be listed drop out, and the day
 * of the last change (`dcterms.modified`, where the page gives one) becomes `lastmod` (sitemaps.org protocol).
 * @param folder the built site
 * @param base the path under which it is served
 */
export const fromPage =
  (folder: string, base: string) =>
  async (item: SitemapItem): Promise<SitemapItem | undefined> => {
    const path = decodeURIComponent(new URL(item.url).pathname).slice(base.replace(/\/$/, '').length)
    const html = await readFile(join(folder, path, 'index.html'), 'utf8')
    if (html.includes('<meta name="robots" content="noindex"')) return undefined
    const [, lastmod] = /<meta name="dcterms.modified" content="([^"]+)"/.exec(html) ?? []
    return lastmod ? { ...item, lastmod } : item
  }
