import { describe, expect, test } from 'vitest'
import { readRegister, readTexts, stories } from './files'

const topics = readTexts<{ label: string; summary: string }>('content/topics/*.mdx')
const terms = readTexts<{ term: string; definition: string; aliases?: string[] }>('content/glossary/*.mdx')
const slugs = new Set(stories.map(({ id }) => id))

/** The sentences of a text, headings left out; a full stop inside an address ends none. */
const sentencesOf = (body: string): string[] =>
  body
    .replace(/^##.*$/gm, '')
    .split(/(?<=[.?!]”?)\s+(?=[A-Z“\[])/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

describe.each(topics.map((topic) => [topic.id, topic] as const))('the introduction to %s', (_id, { body }) => {
  test('has 120 to 250 words', () => {
    const words = body.replace(/^##.*$/gm, '').replace(/\]\([^)]*\)/g, ']').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
    expect(words.length).toBeGreaterThanOrEqual(120)
    expect(words.length).toBeLessThanOrEqual(250)
  })

  test('tells what is agreed, disputed and open', () => {
    expect([...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(['What is agreed', 'What is disputed', 'What is open'])
  })

  test('rests each sentence on a story', () => {
    expect(sentencesOf(body).filter((sentence) => !/\]\(\/stories\//.test(sentence))).toEqual([])
    const linked = [...body.matchAll(/\]\(\/stories\/([^/)]+)\/\)/g)].map(([, slug = '']) => slug)
    expect(linked.filter((slug) => !slugs.has(slug))).toEqual([])
  })
})

test('every topic has stories, and every story only known topics', () => {
  const used = new Set(stories.flatMap(({ data }) => data.topics))
  expect([...used].sort()).toEqual(topics.map(({ id }) => id).sort())
})

test('every term has a definition of its own and says what it is not', () => {
  expect(terms.length).toBeGreaterThanOrEqual(10)
  const definitions = terms.map(({ data }) => data.definition)
  expect(new Set(definitions).size).toBe(definitions.length)
  for (const { id, body } of terms) expect(body, id).toMatch(/\b(not|no|nor|neither|never|than|differ)\b/)
})

test('each event of the register is told by at least two stories, on its day', () => {
  for (const { id, date } of readRegister<{ id: string; date: string }>('content/events.yaml')) {
    const tellers = stories.flatMap(({ data }) => (data.events ?? []).filter(({ event }) => event === id))
    expect(tellers.length, id).toBeGreaterThanOrEqual(2)
    expect(new Set(tellers.map((told) => told.date)), id).toEqual(new Set([date]))
  }
})
