import type { APIRoute } from 'astro'
import { stringify } from 'csv-stringify/sync'
import { absoluteUrl, storyHref } from '../../addresses'
import { loadArchive } from '../../stories/load'
import { figureRows } from '../../stories/rows'

/** Every figure of every story as CSV (RFC 4180), newest first. */
export const GET: APIRoute = async ({ site }) => {
  const { stories } = await loadArchive()
  const rows = figureRows(stories, (story) => absoluteUrl(storyHref(story), site))
  return new Response(stringify(rows, { header: true, record_delimiter: 'windows' }), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  })
}
