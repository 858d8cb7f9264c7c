import type { APIRoute } from 'astro'
import { absoluteUrl, href } from '../addresses'

/** Everything may be read; the sitemap lists what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(href('/sitemap-index.xml'), site)}\n`)
