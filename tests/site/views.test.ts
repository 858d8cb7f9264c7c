import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { stories } from '../content/files'
import { read } from './built'

const pageOf = (path: string): Document => new JSDOM(read(path)).window.document
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
/** The row to which a link leads, on the page of its story. */
const rowAt = (href: string): string => {
  const [path = '', id = ''] = href.split('#')
  return textOf(pageOf(`${path.slice(1)}index.html`).getElementById(id))
}
const kept = stories.filter(({ data }) => !data.draft)

test('every number on /figures/ stands in the very row that it links', () => {
  const rows = [...pageOf('figures/index.html').querySelectorAll('tbody tr')]
  expect(rows.length).toBeGreaterThan(50)
  for (const row of rows) {
    const number = textOf(row.querySelector('th'))
    const what = textOf(row.children[3])
    const href = row.querySelector('td a')?.getAttribute('href') ?? ''
    expect(rowAt(href), href).toContain(number.replace(/ ¶$/, ''))
    expect(rowAt(href), href).toContain(what)
  }
}, 120_000)

test('background numbers stay out of /figures/, all others are in it', () => {
  const rows = pageOf('figures/index.html').querySelectorAll('tbody tr')
  const bearing = kept.flatMap(({ data }) => (data.figures ?? []).filter(({ bearsOnForce }) => bearsOnForce !== false))
  expect(rows).toHaveLength(bearing.length)
})

test('/figures/ comes in date order, and its headings say so before any script', () => {
  const page = pageOf('figures/index.html')
  const days = [...page.querySelectorAll('tbody tr')].map(
    (row) => row.querySelector('time')?.getAttribute('datetime') ?? '',
  )
  expect(days).toEqual([...days].sort().reverse())
  expect(page.querySelector('th[aria-sort]')?.getAttribute('data-sort')).toBe('date')
})

test('every claim of the drawing stands in the table below it', () => {
  const page = pageOf('figures/index.html')
  const links = [...page.querySelectorAll('.chart-wide a')].map((link) => link.getAttribute('href'))
  const rows = new Set([...page.querySelectorAll('tbody a')].map((link) => link.getAttribute('href')))
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((href) => href === null || !rows.has(href))).toEqual([])
})

test('every newest position stands in the very row that it links', () => {
  for (const row of pageOf('positions/index.html').querySelectorAll('tbody tr')) {
    const [, newest, saidBy] = [...row.children]
    const href = newest?.querySelector('a')?.getAttribute('href') ?? ''
    expect(rowAt(href), href).toContain(textOf(newest).replace(/^[^.]*\. /, ''))
    expect(rowAt(href), href).toContain(textOf(saidBy))
  }
})

test('a country keeps every position that a story gives it', () => {
  const told = kept.flatMap(({ data }) => data.positions ?? []).filter(({ country }) => country === 'united-states')
  expect(told.length).toBeGreaterThan(10)
  const page = textOf(pageOf('countries/united-states/index.html').querySelector('main'))
  for (const { what } of told) expect(page).toContain(what.replace(/\s+/g, ' ').trim())
})

test('an event told by several stories stands once on the timeline, with all of them', () => {
  const page = pageOf('timeline/index.html')
  const summit = [...page.querySelectorAll('#day-2025-03-27 li')].filter((item) =>
    textOf(item).includes('summit in Paris'),
  )
  expect(summit).toHaveLength(1)
  expect(summit[0]?.querySelectorAll('a').length).toBeGreaterThanOrEqual(4)
})

test('a story names the others on its event, and why stories are related', () => {
  const page = pageOf('stories/reuters-strong-ukraine-army/index.html')
  expect(textOf(page.querySelector('main'))).toContain('Others on the same event:')
  expect(textOf(page.querySelector('main'))).toMatch(/same event: 27 March 2025/)
})

test('a term in a story has its definition at hand and leads to the glossary', () => {
  const term = pageOf('stories/bbc-reassurance-force/index.html').querySelector(
    'a.term[href="/glossary/#tripwire-force"]',
  )
  expect(term?.getAttribute('aria-description')?.length).toBeGreaterThan(30)
})

test('the glossary lists the stories that use a term', () => {
  const links = [...pageOf('glossary/index.html').querySelectorAll('#tripwire-force a')].map((link) =>
    link.getAttribute('href'),
  )
  expect(links).toContain('/stories/bbc-reassurance-force/')
})

test('every person, country and outlet of a story has a page that lists the story', () => {
  for (const { id } of kept) {
    const story = pageOf(`stories/${id}/index.html`)
    const named = [...story.querySelectorAll('main a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => /^\/(people|countries|outlets)\/[^/]+\/$/.test(href))
    expect(named.length, id).toBeGreaterThanOrEqual(2)
    for (const href of new Set(named))
      expect(read(`${href.slice(1)}index.html`), `${href} for ${id}`).toContain(`href="/stories/${id}/"`)
  }
}, 120_000)

test('the home page says through which day it goes, and shows five numbers that disagree', () => {
  const page = pageOf('index.html')
  expect(textOf(page.querySelector('main'))).toMatch(
    /As of the latest article collected, of \d+ \w+ \d{4}\. Nothing later is in the file\./,
  )
  expect(page.querySelectorAll('tbody tr')).toHaveLength(5)
})

test('About counts what is there', () => {
  const page = pageOf('about/index.html')
  for (const id of ['by-month', 'by-kind', 'by-outlet', 'by-country']) {
    const table = page.getElementById(id)?.nextElementSibling
    const counts = [...(table?.querySelectorAll('tbody td:first-of-type') ?? [])].map((cell) =>
      Number(cell.textContent),
    )
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      id,
    ).toBe(kept.length)
  }
})

test('an empty list of corrections is said plainly', () => {
  expect(textOf(pageOf('corrections/index.html').querySelector('main'))).toContain('No story has been corrected')
})
