import type { APIRoute } from 'astro'
import { Feed } from 'feed'
import { absoluteUrl, href, storyHref } from '../addresses'
import { site } from '../site'
import { loadArchive } from '../stories/load'

const newestShown = 50

/** The newest stories as an Atom feed (RFC 4287). Days are those of the sources; a change is the day of collection or update. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { stories } = await loadArchive()
  const url = (path: string) => absoluteUrl(path, origin)
  const changed = stories.map(({ collected, updated }) => updated ?? collected).sort()
  const feed = new Feed({
    id: url(href('/')),
    link: url(href('/')),
    title: site.name,
    description: site.description,
    language: site.language,
    copyright: 'CC BY 4.0',
    author: { name: site.name },
    feedLinks: { atom: url(href('/feed.xml')) },
    // The content's own latest day, so that two builds of one commit give the same bytes.
    updated: new Date(changed.at(-1) ?? '2025-01-01'),
  })
  for (const story of stories.slice(0, newestShown)) {
    feed.addItem({
      id: url(storyHref(story)),
      link: url(storyHref(story)),
      title: story.title,
      description: story.summary,
      published: new Date(story.source.published),
      date: new Date(story.updated ?? story.collected),
      category: story.topics.map(({ id, label }) => ({ term: id, name: label })),
    })
  }
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
