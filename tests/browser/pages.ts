/** One page of every template, as paths from the top of the site. */
export const templates = [
  '/',
  '/stories/',
  '/stories/bbc-reassurance-force/',
  '/stories/spectator-alaska-gift-for-putin/',
  '/topics/',
  '/topics/us-backstop/',
  '/glossary/',
  '/search/',
  '/search/?q=tripwire',
  '/about/',
  '/about/method/',
  '/404.html',
] as const

/** The address of a path on the served site. */
export const at = (path: string): string => `${process.env['SITE']}${path}`

/** The address of a path on the site that is served below a base path. */
export const atBelowBase = (path: string): string => `${process.env['SITE_BELOW_BASE']}/reassurance${path}`
