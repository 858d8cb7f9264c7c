import { existsSync, readFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'
import { expand, type JsonLdDocument } from 'jsonld'
import { expect, test } from 'vitest'
import { addressOf, dist, pages, published, read, storyPages } from './built'
import { fileByZotero } from './zotero'

const origin = 'https://reassurance-file.example'

/** The elements of a name in a page, as their attributes and text. */
function elements(html: string, name: string): { attributes: Record<string, string>; text: string }[] {
  const found: { attributes: Record<string, string>; text: string }[] = []
  let isInside = false
  const parser = new Parser({
    onopentag(tag, attributes) {
      isInside = tag === name
      if (isInside) found.push({ attributes, text: '' })
    },
    ontext(text) {
      const last = found.at(-1)
      if (isInside && last) last.text += text
    },
    onclosetag(tag) {
      if (tag === name) isInside = false
    },
  })
  parser.end(html)
  return found
}

const linksOf = (html: string, rel: string): (string | undefined)[] =>
  elements(html, 'link')
    .filter(({ attributes }) => attributes['rel'] === rel)
    .map(({ attributes }) => attributes['href'])

test.each(published())(
  'Zotero files the source of $id as what it is, not our page',
  ({ id, href, kind, summary, source }) => {
    const item = fileByZotero(read(`stories/${id}/index.html`))
    expect(item).toEqual({
      itemType: kind === 'official' ? 'webpage' : 'newspaperArticle',
      title: source.title,
      publicationTitle: source.outlet,
      date: source.published,
      language: source.language,
      url: source.url ?? origin + href,
      abstractNote: summary,
      creators: source.authors,
    })
  },
)

test('without Dublin Core, Zotero’s rules make a web page of ours, so the test above can fail', () => {
  const html = read('stories/bbc-reassurance-force/index.html').replace(/<meta name="DC\.[^>]*>/g, '')
  expect(fileByZotero(html)).toMatchObject({ itemType: 'webpage', publicationTitle: 'The Reassurance File' })
})

test('each story says where it stands for good, and where its record and its text are for machines', () => {
  for (const { id, href } of published()) {
    const html = read(`stories/${id}/index.html`)
    expect(linksOf(html, 'cite-as'), id).toEqual([origin + href])
    expect(linksOf(html, 'canonical'), id).toEqual([origin + href])
    expect(linksOf(html, 'describedby'), id).toEqual([`/stories/${id}.csl.json`])
    expect(linksOf(html, 'alternate'), id).toContain(`/stories/${id}.md`)
  }
})

test('every page has a card that exists, in the size that it gives, and says what it shows', () => {
  for (const page of pages) {
    const meta = new Map(
      elements(read(page), 'meta').map(({ attributes }) => [attributes['property'], attributes['content']]),
    )
    const image = meta.get('og:image') ?? ''
    expect(image, page).toMatch(new RegExp(`^${origin}/.+\\.png$`))
    expect(existsSync(dist + image.slice(origin.length)), `${page}: ${image}`).toBe(true)
    expect([meta.get('og:image:width'), meta.get('og:image:height')], page).toEqual(['1200', '630'])
    expect(meta.get('og:image:alt'), page).toMatch(/\w.{20}/)
    expect(meta.get('og:title'), page).toMatch(/\w/)
    expect(meta.get('og:url'), page).toBe(page === '404.html' ? `${origin}/404/` : origin + addressOf(page))
  }
})

interface Graph {
  '@context': string
  '@graph': [Record<string, unknown>, { '@type': string; itemListElement: { position: number; item: string }[] }]
}
const graphOf = (page: string): Graph => {
  const [script, ...others] = elements(read(page), 'script').filter(
    ({ attributes }) => attributes['type'] === 'application/ld+json',
  )
  expect(others).toEqual([])
  return JSON.parse(script?.text ?? '') as Graph
}

/** The properties that schema.org gives each type, own and inherited, read from the vocabulary as `schema-dts` carries it. */
function vocabulary(): Map<string, Set<string>> {
  const text = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')
  const own = new Map<string, { parents: string[]; properties: string[] }>()
  for (const [, type = '', parents = '', body = ''] of text.matchAll(
    /^interface (\w+)Base extends ([^{]+)\{\n(.*?)^\}/gms,
  )) {
    own.set(type, {
      parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent),
      properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property),
    })
  }
  const all = (type: string): string[] => {
    const { parents = [], properties = [] } = own.get(type) ?? {}
    return [...properties, ...parents.flatMap(all)]
  }
  const leaves = [...text.matchAll(/^export interface (\w+)Leaf extends ([^{]+)\{/gm)]
  return new Map(
    leaves.map(([, type = '', parents = '']) => [
      type,
      new Set([...parents.matchAll(/(\w+)Base/g)].flatMap(([, parent = '']) => all(parent))),
    ]),
  )
}

test('the vocabulary was read, with what types inherit', () => {
  const terms = vocabulary()
  expect(terms.get('NewsArticle')).toContain('isBasedOn')
  expect(terms.get('NewsArticle')).toContain('name')
  expect(terms.get('NewsArticle')).not.toContain('itemListElement')
})

test('JSON-LD uses only types and properties of schema.org, each where it belongs', () => {
  const terms = vocabulary()
  const faults: string[] = []
  const walk = (node: unknown, page: string): void => {
    if (Array.isArray(node)) return node.forEach((child) => walk(child, page))
    if (node === null || typeof node !== 'object') return
    const { '@type': type, ...fields } = node as Record<string, unknown>
    const allowed = terms.get(String(type))
    if (!allowed) faults.push(`${page}: no type ${String(type)}`)
    for (const [field, value] of Object.entries(fields)) {
      if (field !== '@id' && !allowed?.has(field)) faults.push(`${page}: ${String(type)} has no ${field}`)
      walk(value, page)
    }
  }
  for (const page of storyPages) walk(graphOf(page)['@graph'], page)
  expect(faults).toEqual([])
})

test('a JSON-LD processor reads every story without losing a field', async () => {
  // Schema.org’s own context maps every term to its vocabulary; the tests may not fetch it.
  const documentLoader = (url: string) =>
    Promise.resolve({
      contextUrl: undefined,
      documentUrl: url,
      document: { '@context': { '@vocab': 'http://schema.org/', url: { '@type': '@id' }, item: { '@type': '@id' } } },
    })
  for (const page of storyPages) {
    const graph = graphOf(page)
    expect(graph['@context']).toBe('https://schema.org')
    const [article] = await expand(graph as unknown as JsonLdDocument, { documentLoader, safe: true } as object)
    expect(article, page).toMatchObject({
      '@id': origin + addressOf(page),
      '@type': ['http://schema.org/NewsArticle'],
      'http://schema.org/isBasedOn': [{ 'http://schema.org/headline': [{ '@value': expect.any(String) as string }] }],
    })
  }
})

test('JSON-LD says of the source what its record says, and leads from the home page to the story', () => {
  for (const { id, href, title, source } of published()) {
    const [article, breadcrumbs] = graphOf(`stories/${id}/index.html`)['@graph']
    expect(article, id).toMatchObject({
      headline: title,
      isBasedOn: {
        headline: source.title,
        datePublished: source.published,
        inLanguage: source.language,
        publisher: { name: source.outlet },
      },
    })
    expect(
      breadcrumbs.itemListElement.map(({ position, item }) => [position, item]),
      id,
    ).toEqual([
      [1, `${origin}/`],
      [2, `${origin}/stories/`],
      [3, origin + href],
    ])
  }
})
