import type { APIRoute } from 'astro'
import { sourceItem, toCslJson } from '../../citations/csl'
import { loadArchive } from '../../stories/load'

/** The original articles of all stories as CSL-JSON 1.0.2, newest first. */
export const GET: APIRoute = async () => {
  const { stories } = await loadArchive()
  return new Response(toCslJson(stories.map(sourceItem)), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  })
}
