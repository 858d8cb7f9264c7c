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
export const storyFileHref = ({ id }: { id: string }, extension: 'bib' | 'ris' | 'csl.json' | 'md' | 'png'): string =>
  href(`/stories/${id}.${extension}`)

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
