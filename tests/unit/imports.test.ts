import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, test } from 'vitest'

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'))

interface Import {
  from: string
  to: string
  isType: boolean
}

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/^\s*import\s+(type\s)?(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, type, to = '']) => ({
      from,
      to: to.startsWith('.') ? posix.join(dirname(from), to) : to,
      isType: Boolean(type),
    }),
  ),
)

/** The imports that break a rule, as lines to read. */
const breaking = (isBroken: (found: Import) => boolean) =>
  imports.filter(isBroken).map(({ from, to }) => `${from} imports ${to}`)

const inRoom = (path: string, room: string) => path.startsWith(`src/${room}/`)

test('the walk sees the imports of the site', () => {
  expect(imports.length).toBeGreaterThan(50)
  expect(imports).toContainEqual({ from: 'src/pages/glossary.astro', to: 'src/stories/load', isType: false })
})

test('no page imports a page', () => {
  expect(breaking(({ from, to }) => inRoom(from, 'pages') && inRoom(to, 'pages'))).toEqual([])
})

test('nothing turns back: components know no layouts or pages, layouts no pages, rules no shapes', () => {
  const above: Record<string, string[]> = {
    components: ['layouts', 'pages'],
    'story-components': ['layouts', 'pages'],
    layouts: ['pages'],
    stories: ['layouts', 'pages', 'components', 'story-components'],
    citations: ['layouts', 'pages', 'components', 'story-components'],
    metadata: ['layouts', 'pages', 'components', 'story-components'],
    feeds: ['layouts', 'pages', 'components', 'story-components'],
    cards: ['layouts', 'pages', 'components', 'story-components'],
    book: ['layouts', 'pages', 'components', 'story-components'],
  }
  expect(
    breaking(({ from, to }) =>
      Object.entries(above).some(([room, rooms]) => inRoom(from, room) && rooms.some((other) => inRoom(to, other))),
    ),
  ).toEqual([])
})

test('only one module queries the collections', () => {
  const queries = breaking(
    ({ from, to, isType }) => to === 'astro:content' && !isType && !/pages\/|content\.config/.test(from),
  )
  expect(queries).toEqual(['src/stories/load.ts imports astro:content'])
  const callers = files.filter((file) => /\bget(Collection|Entry|Entries)\(/.test(readFileSync(file, 'utf8')))
  expect(callers).toEqual(['src/stories/load.ts'])
})

test('the other rules about stories are pure: no DOM, clock, environment or Astro', () => {
  const rules = files.filter((file) => inRoom(file, 'stories') && !file.endsWith('/load.ts'))
  const impure = rules.filter((file) =>
    /\bdocument\b|\bwindow\b|Date\.now|new Date\(\)|import\.meta|process\.|\.astro'|from 'node:/.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(impure).toEqual([])
})

test('citations, descriptions and feeds know no clock, no DOM and no environment', () => {
  const rules = files.filter((file) =>
    ['citations', 'metadata', 'feeds', 'markdown'].some((room) => inRoom(file, room)),
  )
  expect(rules.length).toBeGreaterThan(8)
  const impure = rules.filter((file) =>
    /\bdocument\.\w|\bwindow\b|Date\.now|new Date\(\)|Math\.random|process\.|\.astro'/.test(readFileSync(file, 'utf8')),
  )
  expect(impure).toEqual([])
})

test('the browser’s part of search imports nothing of the build', () => {
  expect(breaking(({ from, to }) => inRoom(from, 'search/browser') && !inRoom(to, 'search/browser'))).toEqual([])
})

test('global styles come in by the base layout only', () => {
  expect(breaking(({ to }) => to.endsWith('.css'))).toEqual(['src/layouts/Base.astro imports src/styles/index.css'])
})

test('texts import nothing', () => {
  const texts = globSync('content/**/*.mdx').filter((file) =>
    /^(import|export)\s/m.test(readFileSync(join('.', file), 'utf8')),
  )
  expect(texts).toEqual([])
})
