import type { APIRoute } from 'astro'
import { stringify } from 'csv-stringify/sync'
import { absoluteUrl, storyHref } from '../../addresses'
import { loadArchive } from '../../stories/load'
import { positionRows } from '../../stories/rows'

/** Every position of every country as CSV (RFC 4180), by country, newest first. */
export const GET: APIRoute = async ({ site }) => {
  const { stories } = await loadArchive()
  const rows = positionRows(stories, (story) => absoluteUrl(storyHref(story), site))
  return new Response(stringify(rows, { header: true, record_delimiter: 'windows' }), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  })
}
