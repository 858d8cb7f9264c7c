import type { APIRoute } from 'astro'
import { sourceItem } from '../../citations/csl'
import { toRis } from '../../citations/ris'
import { loadArchive } from '../../stories/load'

/** The original articles of all stories as a RIS file, newest first. */
export const GET: APIRoute = async () => {
  const { stories } = await loadArchive()
  return new Response(toRis(stories.map(sourceItem)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  })
}
