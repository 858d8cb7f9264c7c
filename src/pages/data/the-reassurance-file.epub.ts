import type { APIRoute } from 'astro'
import { absoluteUrl } from '../../addresses'
import { coverOf, coverSize } from '../../book/cover'
import { epubOf } from '../../book/epub'
import { drawCard } from '../../cards/draw'
import { loadArchive } from '../../stories/load'

/** The whole collection as a book for reading systems (EPUB 3). */
export const GET: APIRoute = async ({ site }) => {
  const archive = await loadArchive()
  const cover = await drawCard(coverOf(archive.stories), 'The cover of the book', coverSize)
  return new Response(
    epubOf(archive, (href) => absoluteUrl(href, site), cover),
    { headers: { 'Content-Type': 'application/epub+zip' } },
  )
}
