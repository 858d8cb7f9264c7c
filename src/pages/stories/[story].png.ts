import type { APIRoute, GetStaticPaths } from 'astro'
import { storyCard } from '../../cards/card'
import { cardOf } from '../../cards/draw'
import { loadArchive, type Story } from '../../stories/load'

export const getStaticPaths = (async () =>
  (await loadArchive()).stories.map((story) => ({
    params: { story: story.id },
    props: { story },
  }))) satisfies GetStaticPaths

/** The social card of a story as a PNG of 1200 × 630 pixels. */
export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) =>
  new Response(await cardOf(storyCard(story), story.file), { headers: { 'Content-Type': 'image/png' } })
