import type { APIRoute } from 'astro'
import { absoluteUrl, storyHref } from '../../addresses'
import { toBibtex } from '../../citations/bibtex'
import { pageItem, sourceItem } from '../../citations/csl'
import type { Story } from '../../stories/load'
import { storyFilePaths } from '../../stories/paths'

export const getStaticPaths = storyFilePaths

/** The citations of a story as a BibTeX file: the original article, then our page. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story }, site }) =>
  new Response(toBibtex([sourceItem(story), pageItem(story, absoluteUrl(storyHref(story), site))]), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  })
