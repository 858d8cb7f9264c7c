import type { APIRoute } from 'astro'
import { absoluteUrl, storyHref } from '../../addresses'
import { pageItem, sourceItem } from '../../citations/csl'
import { toRis } from '../../citations/ris'
import type { Story } from '../../stories/load'
import { storyFilePaths } from '../../stories/paths'

export const getStaticPaths = storyFilePaths

/** The citations of a story as a RIS file: the original article, then our page. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story }, site }) =>
  new Response(toRis([sourceItem(story), pageItem(story, absoluteUrl(storyHref(story), site))]), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  })
