import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { storyCard } from '../../cards/card'
import { cardOf } from '../../cards/draw'
import { storyFilePaths } from '../../stories/paths'

export const getStaticPaths = storyFilePaths

/** The social card of a story as a PNG of 1200 × 630 pixels. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { story } }) =>
  new Response(await cardOf(storyCard(story), story.file), { headers: { 'Content-Type': 'image/png' } })
