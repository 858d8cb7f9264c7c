import { expect, test } from 'vitest'
import { stories } from '../content/files'
import { pages, read } from './built'

const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    // Only elements that stand on lines of their own part words.
    .replace(/<(?!\/?(?:a|b|code|em|i|kbd|mark|q|span|sup|time)\b)[^>]+>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ')

test.each(stories.filter(({ data }) => !data.draft))('the page of $id shows the whole record', ({ id, data }) => {
  const text = textOf(read(`stories/${id}/index.html`))
  const squeezed = (value: string) =>
    value
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  const expected = [
    data.title,
    data.summary,
    data.source.title,
    ...data.keyPoints,
    ...(data.figures ?? []).map(({ what }) => what),
    ...(data.events ?? []).map(({ what }) => what),
    ...(data.positions ?? []).map(({ what }) => what),
    ...(data.notes ?? []),
    ...(data.source.note ? [data.source.note] : []),
  ].map(squeezed)
  expect(expected.filter((value) => !text.includes(value))).toEqual([])
})

test('original headlines reach the page to the byte, smart punctuation or not', () => {
  expect(textOf(read('stories/bbc-reassurance-force/index.html'))).toContain(
    "International 'reassurance' force planned for Ukraine ceasefire",
  )
})

test('a missing address and a missing archive are said in words', () => {
  const text = textOf(read('stories/spectator-alaska-gift-for-putin/index.html'))
  expect(text).toMatch(/Address not known/)
  expect(text).toMatch(/no archived copy known/)
})

test('a day that was worked out shows its reason', () => {
  expect(textOf(read('stories/ap-defence-ministers-nato-hq/index.html'))).toMatch(/10 April 2025, worked out/)
  expect(textOf(read('stories/bbc-reassurance-force/index.html'))).toMatch(/20 March 2025, as stated/)
})

test('footnotes and tables of the text are there as such', () => {
  const html = read('stories/bbc-reassurance-force/index.html')
  expect(html).toMatch(/<sup><a href="#fn-place"[^>]*data-footnote-ref/)
  expect(html).toMatch(/<section[^>]*class="footnotes"/)
  expect(html).toMatch(/<th scope="col">Who would carry it out<\/th>/)
})

test('inline elements on lines of their own keep the space between them', () => {
  expect(textOf(read('stories/bbc-reassurance-force/index.html'))).toMatch(
    /News · 20 March 2025 · Size and shape · US backstop/,
  )
})

test('no page has a space before a comma or a full stop, which a formatter of code may slip in', () => {
  const slips = pages.flatMap((page) =>
    [...textOf(read(page)).matchAll(/.{20} [,.;:)](?!\d).{5}/g)].map(([text]) => `${page}: ${text}`),
  )
  expect(slips).toEqual([])
})
