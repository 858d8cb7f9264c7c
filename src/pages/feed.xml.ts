import type { APIRoute } from 'astro'
import { feedOf, href } from '../addresses'
import { atomFeed } from '../feeds/story-feed'
import { site } from '../site'
import { loadArchive } from '../stories/load'

/** The newest stories as an Atom feed. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { stories } = await loadArchive()
  const facts = { title: site.name, description: site.description, ...feedOf('/', 'feed.xml', origin) }
  return new Response(atomFeed(stories, facts, href('/feed.css')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
