/** The facts of this site: its name, language and menu. */
export const site = {
  name: 'The Reassurance File',
  language: 'en-GB',
  description:
    'A reference file of the reporting on Ukraine’s proposed reassurance force, the Multinational Force Ukraine of the coalition of the willing: every article a story with the full record of its source.',
} as const

/** The main menu, in the order shown; the paths are given to `href`. */
export const menu = [
  { label: 'Stories', path: '/stories/' },
  { label: 'Topics', path: '/topics/' },
  { label: 'Positions', path: '/positions/' },
  { label: 'Figures', path: '/figures/' },
  { label: 'Timeline', path: '/timeline/' },
  { label: 'Glossary', path: '/glossary/' },
] as const
