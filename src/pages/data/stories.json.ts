import type { APIRoute } from 'astro'
import { storyHref } from '../../addresses'
import { loadArchive } from '../../stories/load'
import { toRecord } from '../../stories/record'

/** The collection as one array of story records, newest first. */
export const GET: APIRoute = async () => {
  const { stories } = await loadArchive()
  return new Response(
    `${JSON.stringify(
      stories.map((story) => toRecord(story, storyHref(story))),
      null,
      1,
    )}\n`,
    {
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
    },
  )
}
