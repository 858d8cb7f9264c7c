import { figureId, positionId } from './stories/anchors'
import type { Figure, Position, Story } from './stories/load'
import type { storyFileExtensions } from './stories/paths'

/**
 * The one place that spells addresses and knows the base path under which the site is served.
 * An `href` is a path on this site with the base path; a `url` is an absolute address.
 */
const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** A path of this site, such as `/stories/`, as an href below the base path. Fragments and addresses elsewhere stay as they are. */
export const href = (path: string): string => (path.startsWith('/') && !path.startsWith('//') ? base + path : path)

/** The page of a story. */
export const storyHref = ({ id }: { id: string }): string => href(`/stories/${id}/`)

/** A file that stands beside a story’s page: its citation, its card, its plain text. */
export const storyFileHref = ({ id }: { id: string }, extension: (typeof storyFileExtensions)[number]): string =>
  href(`/stories/${id}.${extension}`)

/** The row of a figure on the page of its story. */
export const figureHref = ({ figure, story }: { figure: Figure; story: Story }): string =>
  `${storyHref(story)}#${figureId(figure, story.figures)}`

/** The row of a position on the page of its story. */
export const positionHref = ({ position, story }: { position: Position; story: Story }): string =>
  `${storyHref(story)}#${positionId(position, story.positions)}`

/** The page of a topic. */
export const topicHref = ({ id }: { id: string }): string => href(`/topics/${id}/`)

/** The place of a term in the glossary. */
export const termHref = ({ id }: { id: string }): string => href(`/glossary/#${id}`)

/** The page of a person. */
export const personHref = ({ id }: { id: string }): string => href(`/people/${id}/`)

/** The page of a country. */
export const countryHref = ({ id }: { id: string }): string => href(`/countries/${id}/`)

/** The page of an outlet. */
export const outletHref = ({ id }: { id: string }): string => href(`/outlets/${id}/`)

/** A day on the timeline. */
export const dayHref = (isoDay: string): string => href(`/timeline/#day-${isoDay}`)

/** The absolute address of an href, on the site whose origin is given. */
export const absoluteUrl = (pathOnSite: string, origin: URL | undefined): string => {
  if (!origin) throw new Error('astro.config.mjs: `site` is missing; absolute addresses need it.')
  return new URL(pathOnSite, origin).href
}

/** The absolute addresses that a feed of the stories of a page needs. */
export const feedOf = (path: string, file: 'feed.xml' | 'feed.json', origin: URL | undefined) => ({
  url: absoluteUrl(href(path), origin),
  feedUrl: absoluteUrl(href(path + file), origin),
  storyUrl: (story: Story) => absoluteUrl(storyHref(story), origin),
  cardUrl: (story: Story) => absoluteUrl(storyFileHref(story, 'png'), origin),
  linkTo: (anyPath: string) => absoluteUrl(href(anyPath), origin),
})
