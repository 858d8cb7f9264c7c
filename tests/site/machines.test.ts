import { existsSync } from 'node:fs'
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom'
import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, test } from 'vitest'
import { stories } from '../content/files'
import { addressOf, dist, pages, published, read } from './built'

const origin = 'https://reassurance-file.example'

/** The elements of a name in an XML file of the site; a file that is not well-formed fails the test. */
function elements(xml: string, name: string): Element[] {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
  return [...document.getElementsByTagName(name)]
}

const textsOf = (parent: Element, name: string): string[] =>
  [...parent.getElementsByTagName(name)].map((child) => child.textContent ?? '')

test('/data/stories.json tells of every story what its file says', () => {
  const records = new Map(published().map((record) => [record.id, record]))
  expect(records.size).toBe(stories.filter(({ data }) => !data.draft).length)
  for (const { id, data } of stories) {
    expect(records.get(id)).toMatchObject({
      href: `/stories/${id}/`,
      title: data.title,
      summary: data.summary,
      collected: '2026-11-21',
      quotes: data.quotes ?? [],
      source: {
        title: data.source.title,
        url: data.source.url,
        published: data.source.published,
        authors: expect.any(Array) as string[],
      },
    })
    expect(Object.keys(records.get(id) ?? {})).toEqual(
      expect.arrayContaining(['kind', 'topics', 'people', 'countries', 'collected', 'figures', 'events', 'positions']),
    )
  }
})

test('stories.json comes newest first', () => {
  const days = published().map(({ source }) => source.published)
  expect(days).toEqual([...days].sort().reverse())
})

const topics = [...new Set(published().flatMap((story) => story.topics))].sort()
const feeds: [path: string, storiesOf: () => ReturnType<typeof published>][] = [
  ['', published],
  ...topics.map((topic): [string, () => ReturnType<typeof published>] => [
    `topics/${topic}/`,
    () => published().filter((story) => story.topics.includes(topic)),
  ]),
]

test.each(feeds)('/%sfeed.xml is Atom by its standard, with every story’s full text', (path, storiesOf) => {
  const xml = read(`${path}feed.xml`)
  const [feed] = elements(xml, 'feed')
  if (!feed) throw new Error('There is no feed element.')
  expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom')
  const linksOf = (parent: Element, rel: string) =>
    [...parent.getElementsByTagName('link')].filter((link) => link.getAttribute('rel') === rel).map((link) => link.getAttribute('href'))
  expect(linksOf(feed, 'self')).toEqual([`${origin}/${path}feed.xml`])
  const entries = elements(xml, 'entry')
  expect(entries.map((entry) => textsOf(entry, 'id')[0])).toEqual(storiesOf().slice(0, 50).map(({ href }) => origin + href))
  for (const [index, entry] of entries.entries()) {
    const story = storiesOf()[index]
    // RFC 4287, section 4.1.2: exactly one each.
    for (const name of ['id', 'title', 'updated', 'content']) expect(textsOf(entry, name), name).toHaveLength(1)
    expect(textsOf(entry, 'title')[0]?.trim()).toBe(story?.title)
    expect(textsOf(entry, 'updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
    expect(linksOf(entry, 'alternate')).toEqual([origin + (story?.href ?? '')])
    expect(linksOf(entry, 'via')).toEqual(story?.source.url ? [story.source.url] : [])
    // Section 3.1.1.3: XHTML stands in one div of its namespace.
    const [content] = [...entry.getElementsByTagName('content')]
    const [div, ...others] = [...(content?.childNodes ?? [])].filter((node) => node.nodeType === 1) as Element[]
    expect([content?.getAttribute('type'), div?.namespaceURI, others.length]).toEqual(['xhtml', 'http://www.w3.org/1999/xhtml', 0])
    expect((div?.textContent ?? '').split(/\s+/).length, story?.id).toBeGreaterThan(180)
    expect([...(div?.getElementsByTagName('a') ?? [])].map((link) => link.getAttribute('href')).filter((href) => !/^(https?:|#)/.test(href ?? ''))).toEqual([])
  }
})

test.each(feeds)('/%sfeed.json is a JSON Feed 1.1 of the same stories', (path, storiesOf) => {
  const feed = JSON.parse(read(`${path}feed.json`)) as Record<string, unknown> & { items: Record<string, unknown>[] }
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: expect.stringMatching(/^The Reassurance File/) as string,
    home_page_url: `${origin}/${path}`,
    feed_url: `${origin}/${path}feed.json`,
    language: 'en-GB',
  })
  expect(feed.items).toHaveLength(Math.min(storiesOf().length, 50))
  for (const [index, item] of feed.items.entries()) {
    const story = storiesOf()[index]
    expect(item).toMatchObject({
      id: origin + (story?.href ?? ''),
      url: origin + (story?.href ?? ''),
      title: story?.title,
      summary: story?.summary,
      date_published: `${story?.collected}T00:00:00.000Z`,
      image: `${origin}/stories/${story?.id}.png`,
    })
    expect(item['external_url']).toBe(story?.source.url ?? undefined)
    expect(String(item['content_html']).split(/\s+/).length, story?.id).toBeGreaterThan(180)
    expect(String(item['content_html']), story?.id).not.toMatch(/href="\/|<Quote|class="here"/)
  }
})

test('a reader of feeds that is not ours reads in Atom what stands in JSON', () => {
  const { items } = parseFeed(read('feed.xml'))
  const json = JSON.parse(read('feed.json')) as { items: { url: string; title: string }[] }
  expect(items.map(({ url, title }) => ({ url, title }))).toEqual(json.items.map(({ url, title }) => ({ url, title })))
  expect(items.filter(({ content }) => (content ?? '').length < 800)).toEqual([])
})

test('every page points to the feeds of the site, and a topic to its own first', () => {
  const offered = (page: string) =>
    [...read(page).matchAll(/<link rel="alternate" href="([^"]+)" type="application\/(?:atom\+xml|feed\+json)"/g)].map(([, href]) => href)
  for (const page of pages) expect(offered(page), page).toEqual(expect.arrayContaining(['/feed.xml', '/feed.json']))
  for (const topic of topics) {
    expect(offered(`topics/${topic}/index.html`)).toEqual([
      `/topics/${topic}/feed.xml`,
      `/topics/${topic}/feed.json`,
      '/feed.xml',
      '/feed.json',
    ])
  }
})

test('each story has a Markdown copy with its source, its text and absolute links', () => {
  for (const { id, href, title, source } of published()) {
    // Escapes are part of Markdown, not of what it says.
    const markdown = read(`stories/${id}.md`).replace(/\\(?=[^\w\s])/g, '')
    expect(markdown, id).toContain(`# ${title}\n`)
    expect(markdown, id).toContain(origin + href)
    if (source.url) expect(markdown, id).toContain(source.url)
    expect(markdown, id).toMatch(/\n## Text\n\n\S/)
    expect(markdown, id).not.toMatch(/<Quote|<Table|\]\(\/|undefined/)
  }
})

test('llms.txt says what the site is and names the Markdown copy of every story, each of which exists', () => {
  const text = read('llms.txt')
  expect(text).toMatch(/^# The Reassurance File\n\n> \S.*\n/)
  const urls = [...text.matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => url)
  expect(urls.filter((url) => url.endsWith('.md')).sort()).toEqual(published().map(({ id }) => `${origin}/stories/${id}.md`).sort())
  const gone = urls.filter((url) => !existsSync(dist + url.slice(origin.length).replace(/\/$/, '/index.html')))
  expect(gone).toEqual([])
})

test('opensearch.xml describes the search that there is, and every page points to it', () => {
  const xml = read('opensearch.xml')
  const [description] = elements(xml, 'OpenSearchDescription')
  expect(description?.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/')
  // OpenSearch 1.1: at most 16 characters, at most 1,024, and a template with the search terms.
  expect(textsOf(description as Element, 'ShortName')[0]?.length).toBeLessThanOrEqual(16)
  expect(textsOf(description as Element, 'Description')[0]?.length).toBeLessThanOrEqual(1024)
  const template = elements(xml, 'Url').find((url) => url.getAttribute('type') === 'text/html')?.getAttribute('template')
  expect(template).toBe(`${origin}/search/?q={searchTerms}`)
  expect(read('search/index.html')).toMatch(/<form action="\/search\/"/)
  for (const page of pages) expect(read(page), page).toContain('<link rel="search" href="/opensearch.xml" type="application/opensearchdescription+xml"')
})

test('the sitemap gives each story the day of its last change, and no day where none is known', () => {
  const changes = new Map(
    elements(read('sitemap-0.xml'), 'url').map((url) => [textsOf(url, 'loc')[0], textsOf(url, 'lastmod')[0]?.slice(0, 10)]),
  )
  for (const { href, updated, collected } of published()) expect(changes.get(origin + href), href).toBe(updated ?? collected)
  expect(changes.get(`${origin}/about/method/`)).toBeUndefined()
  expect(changes.get(`${origin}/topics/us-backstop/`)).toMatch(/^2026-/)
})

test('the sitemap lists every page that may be listed, and no other', () => {
  const parts = elements(read('sitemap-index.xml'), 'loc').map((loc) =>
    (loc.textContent ?? '').replace(`${origin}/`, ''),
  )
  for (const part of parts) expect(existsSync(`${dist}/${part}`)).toBe(true)
  const listed = parts.flatMap((part) => elements(read(part), 'loc').map((loc) => loc.textContent))
  const wanted = pages
    .filter((page) => !['404.html', 'search/index.html'].includes(page))
    .map((page) => origin + addressOf(page))
  expect(listed.sort()).toEqual(wanted.sort())
})

test('robots.txt lets everyone in and names the sitemap', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`)
})
