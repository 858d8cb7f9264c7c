import type { APIRoute } from 'astro'
import { absoluteUrl, storyHref } from '../../addresses'
import { pageItem, sourceItem, toCslJson } from '../../citations/csl'
import type { Story } from '../../stories/load'
import { storyFilePaths } from '../../stories/paths'

export const getStaticPaths = storyFilePaths

/** The citations of a story as CSL-JSON 1.0.2: the original article, then our page. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story }, site }) =>
  new Response(toCslJson([sourceItem(story), pageItem(story, absoluteUrl(storyHref(story), site))]), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  })
