import type { APIRoute } from 'astro'
import { toBibtex } from '../../citations/bibtex'
import { sourceItem } from '../../citations/csl'
import { loadArchive } from '../../stories/load'

/** The original articles of all stories as a BibTeX file, newest first. */
export const GET: APIRoute = async () => {
  const { stories } = await loadArchive()
  return new Response(toBibtex(stories.map(sourceItem)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  })
}
