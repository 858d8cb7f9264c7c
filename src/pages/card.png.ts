import type { APIRoute } from 'astro'
import { siteCard } from '../cards/card'
import { cardOf } from '../cards/draw'

/** The social card of the site, for every page that is not a story, as a PNG of 1200 × 630 pixels. */
export const GET: APIRoute = async () =>
  new Response(await cardOf(siteCard(), 'The site’s card'), { headers: { 'Content-Type': 'image/png' } })
