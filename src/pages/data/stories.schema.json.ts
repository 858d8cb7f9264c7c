import type { APIRoute } from 'astro'
import { z } from 'astro/zod'
import { absoluteUrl, href } from '../../addresses'
import { storyRecord } from '../../stories/record'

/** The shape of `/data/stories.json` as a JSON Schema (draft 2020-12). */
export const GET: APIRoute = ({ site }) => {
  const schema = z.toJSONSchema(z.array(storyRecord), { target: 'draft-2020-12' })
  const described = {
    $id: absoluteUrl(href('/data/stories.schema.json'), site),
    title: 'Stories of The Reassurance File',
    ...schema,
  }
  return new Response(`${JSON.stringify(described, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  })
}
