import type { APIRoute } from 'astro'
import { feedOf } from '../addresses'
import { jsonFeed } from '../feeds/story-feed'
import { site } from '../site'
import { loadArchive } from '../stories/load'

/** The newest stories as a JSON Feed. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { stories } = await loadArchive()
  const facts = { title: site.name, description: site.description, ...feedOf('/', 'feed.json', origin) }
  return new Response(jsonFeed(stories, facts), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } })
}
