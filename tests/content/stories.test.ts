import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownWords, readingText, stories } from './files'

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
const plain = (text: string): string => wordsOf(text.toLowerCase().replaceAll('’', "'")).join(' ')

/** Numbers that are not amounts: days, years, decades, footnote names, names with digits in them. */
const withoutDates = (text: string): string =>
  text
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/\b\d{1,2}(?: (?:and|or|to) \d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December)/g, '')
    .replace(/\b(?:1[5-9]|20)\d\d\b/g, '')
    .replace(/\b\d+(?:st|nd|rd|th|e)\b/g, '')
    .replace(/\bG7\b|\bArticle 5\b|\bUNITED24\b|\b16 Air Assault Brigade\b|\bNo 10\b|\b10 Downing Street\b/g, '')

test('the collection is not empty', () => {
  expect(stories.length).toBeGreaterThanOrEqual(5)
  expect(stories.filter(({ data }) => data.core)).toHaveLength(5)
})

test('no slug stands in two years', () => {
  const slugs = stories.map(({ id }) => id)
  expect(slugs.filter((id, index) => slugs.indexOf(id) !== index)).toEqual([])
})

test('no two stories have one headline or one source', () => {
  for (const key of [stories.map(({ data }) => data.title), stories.map(({ data }) => `${data.source.outlet}: ${data.source.title}`)]) {
    expect(key.filter((value, index) => key.indexOf(value) !== index)).toEqual([])
  }
})

describe.each(stories.map((story) => [story.id, story] as const))('%s', (id, story) => {
  const { data, body, file } = story
  const text = readingText(body)

  test('has a slug of lower-case words and stands in the year of its publication', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(basename(dirname(file))).toBe(data.source.published.slice(0, 4))
  })

  test('has the length of its kind', () => {
    const count = wordsOf(text).length
    const [least, most] = data.core ? [400, 800] : [150, 350]
    expect(count).toBeGreaterThanOrEqual(least)
    expect(count).toBeLessThanOrEqual(most)
  })

  test('has a headline that is not the source’s own', () => {
    const [ours, theirs] = [new Set(plain(data.title).split(' ')), plain(data.source.title).split(' ')]
    expect(plain(data.title)).not.toBe(plain(data.source.title))
    expect(theirs.filter((word) => ours.has(word)).length / theirs.length).toBeLessThan(0.75)
  })

  test('says who claims what', () => {
    expect(text).toMatch(/\b(said|says|saying|according to|reported|reports?|told|argue[sd]?|argues|wrote|writes|announced|stated?|statement|called|maintain(s|ed)|claim(s|ed)|cited?)\b/i)
  })

  test('names in its text every number of its headline, summary, key points and body as a figure', () => {
    const values = (data.figures ?? []).flatMap(({ low, high, what }) => [
      ...[low, high].filter((value) => value !== null).flatMap((value) => [value, value / 1e6, value / 1e9]),
      ...(what.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', ''))),
    ])
    const numbers = (withoutDates(ownWords(story)).match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) =>
      Number(number.replaceAll(',', '')),
    )
    expect(numbers.filter((number) => !values.includes(number))).toEqual([])
  })

  test('puts between quotation marks only words of its quotations, at most 12', () => {
    const allowed = plain([...(data.quotes ?? []).map(({ words }) => words), data.source.title].join(' | '))
    const used = [...ownWords(story).matchAll(/“([^”]*)”/g)].map(([, words = '']) => words)
    expect(used.filter((words) => !allowed.includes(plain(words)))).toEqual([])
    expect((data.quotes ?? []).filter(({ words }) => words.split(/\s+/).length > 12)).toEqual([])
  })

  test('sets apart only quotations of its record, with their speaker', () => {
    const apart = [...body.matchAll(/<Quote who="([^"]*)">(.*?)<\/Quote>/gs)].map(([, who = '', words = '']) => ({ who, words: words.trim() }))
    for (const quote of apart) expect(data.quotes ?? []).toContainEqual(quote)
  })

  test('keeps the spelling and the marks of the house', () => {
    const ours = ownWords(story)
    expect(ours).not.toMatch(/\bZelensk(y|iy|yj)\b|\bKiev\b|\bTürkiye\b/)
    expect(ours).not.toMatch(/\w'\w|"\w/)
    expect(ours).not.toMatch(/\b(organiz|recogniz|emphasiz|criticiz|center\b|(?<!Secretary of |Department of )[Dd]efense\b(?! News| Contact Group))/)
  })

  test('says whose report it relays', () => {
    if (!data.source.relays) return
    const name = data.source.relays.replace(/^The /, '')
    expect(ownWords(story).replace(/\s+/g, ' ')).toContain(name)
  })

  test('tells events oldest first', () => {
    const days = (data.events ?? []).map(({ date }) => date)
    expect(days).toEqual([...days].sort())
  })
})
