import { expect, test } from 'vitest'
import { atomFeed, jsonFeed, newestEntries } from '../../../src/feeds/story-feed'
import type { Story } from '../../../src/stories/load'
import { exampleStory } from '../stories/example'

const facts = {
  title: 'A & B',
  description: 'What it is about',
  url: 'https://site.example/',
  feedUrl: 'https://site.example/feed.xml',
  storyUrl: ({ id }: Story) => `https://site.example/stories/${id}/`,
  cardUrl: ({ id }: Story) => `https://site.example/stories/${id}.png`,
  linkTo: (path: string) => `https://site.example${path}`,
}

const storyOf = (id: string, change: Partial<Story> = {}): Story => ({
  ...exampleStory({ id }),
  entry: {
    body: `The text of ${id}, with a [term](/glossary/#backstop) & <Quote who="X">words</Quote>`.split(' & ')[0],
  } as Story['entry'],
  ...change,
})

test('what was collected or changed last comes first, however old its source is', () => {
  const old = exampleStory({ id: 'old-source', published: '2025-01-01' })
  const stories = [
    exampleStory({ id: 'new-source', published: '2026-03-01' }),
    { ...old, collected: '2026-12-01' },
    { ...exampleStory({ id: 'changed', published: '2025-02-01' }), updated: '2026-12-02' },
  ]
  expect(newestEntries(stories).map(({ id }) => id)).toEqual(['changed', 'old-source', 'new-source'])
})

test('a feed holds fifty stories at most', () => {
  const many = Array.from({ length: 60 }, (_, index) => exampleStory({ id: `s${index}` }))
  expect(newestEntries(many)).toHaveLength(50)
})

test('an Atom entry holds the full text as XHTML with absolute links, and the source as its origin', () => {
  const source = { ...exampleStory({ id: 'a' }).source, url: 'https://news.example/a?b=1&c=2' }
  const xml = atomFeed([storyOf('a', { source })], facts, '/feed.css')
  expect(xml).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>')
  expect(xml).toMatch(/<title>\s*(A &amp; B|<!\[CDATA\[A & B\]\]>)\s*<\/title>/)
  expect(xml).toContain('The text of a, with a <a href="https://site.example/glossary/#backstop">term</a>')
  expect(xml).toMatch(/<link href="https:\/\/news\.example\/a\?b=1&amp;c=2" rel="via"/)
})

test('a JSON Feed item leads to our page, and outside to the source where its address is known', () => {
  const source = { ...exampleStory({ id: 'a' }).source, url: 'https://news.example/a' }
  const feed = JSON.parse(jsonFeed([storyOf('a', { source }), storyOf('b')], facts)) as {
    items: Record<string, string>[]
  }
  const [a, b] = feed.items
  expect(a).toMatchObject({ url: 'https://site.example/stories/a/', external_url: 'https://news.example/a' })
  expect(b).not.toHaveProperty('external_url')
  expect(a?.['content_html']).toContain('<a href="https://site.example/glossary/#backstop">term</a>')
})
