/** One page of every template, as paths from the top of the site. */
export const templates = [
  '/',
  '/stories/',
  '/stories/bbc-reassurance-force/',
  '/stories/spectator-alaska-gift-for-putin/',
  '/stories/ukrainska-pravda-elabe-poll-french-peacekeepers/',
  '/stories/2025/',
  '/topics/',
  '/topics/us-backstop/',
  '/positions/',
  '/figures/',
  '/timeline/',
  '/people/',
  '/people/emmanuel-macron/',
  '/countries/',
  '/countries/united-states/',
  '/outlets/',
  '/outlets/tass/',
  '/data/',
  '/print/',
  '/corrections/',
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
