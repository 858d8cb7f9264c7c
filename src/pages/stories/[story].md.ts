import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { absoluteUrl, href, storyHref } from '../../addresses'
import { storyMarkdown } from '../../markdown/story-markdown'
import { storyFilePaths } from '../../stories/paths'

export const getStaticPaths = storyFilePaths

/** A story as Markdown. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { story }, site }) => {
  const linkTo = (path: string) => absoluteUrl(href(path), site)
  return new Response(storyMarkdown(story, absoluteUrl(storyHref(story), site), { linkTo }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
