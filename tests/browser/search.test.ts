import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { parse } from 'yaml'
import { stories } from '../content/files.ts'
import { readingText } from '../content/files.ts'
import { at, atBelowBase } from './pages.ts'

const status = (page: Page) => page.locator('search-results > [role=status]')
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the stories' })
const results = (page: Page) => page.locator('[data-results] > div > ol > li')

const published = stories.filter(({ data }) => !data.draft)
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{4,}/g))
const everywhere = published.map(({ id, data, body }) => ({ id, words: [...wordsOf(JSON.stringify(data) + body)] }))

/** The longest word of a story's body that begins unlike every word of the other stories, whatever their endings. */
const ownWordOf = ({ id, body }: (typeof published)[number]): string | undefined =>
  [...wordsOf(readingText(body))]
    .filter(
      (word) =>
        !everywhere.some((other) => other.id !== id && other.words.some((its) => its.slice(0, 5) === word.slice(0, 5))),
    )
    .sort((a, b) => b.length - a.length)[0]

test('each story is found by a word of its body', async ({ page }) => {
  test.setTimeout(120_000)
  const searches = published
    .map((story) => ({ id: story.id, word: ownWordOf(story) }))
    .filter(({ word }) => word !== undefined)
  expect(searches.length).toBeGreaterThan(published.length * 0.8)
  await page.goto(at('/search/'))
  for (const { id, word = '' } of searches) {
    await field(page).fill(word)
    await expect(results(page).locator(`h2 a[href^="/stories/${id}/"]`), `${word} for ${id}`).toBeVisible()
  }
})

test('an address with a query shows its results without another click', async ({ page }) => {
  await page.goto(at('/search/?q=tripwire'))
  await expect(status(page)).toHaveText(/^\d+ (story|stories) found\.$/)
  const first = results(page).first()
  await expect(first.getByRole('link', { name: /A force on Ukraine’s side/ })).toBeVisible()
  await expect(first).toContainText('BBC News · 20 March 2025 · News')
  await expect(first.locator('mark').first()).toHaveText(/tripwire/i)
  await expect(first.getByRole('link', { name: 'Taking a side' })).toHaveAttribute(
    'href',
    '/stories/bbc-reassurance-force/?marked=tripwire#taking-a-side',
  )
  await expect(page).toHaveTitle('tripwire · Search · The Reassurance File')
  await expect(field(page)).toHaveValue('tripwire')
})

test('the index is fetched at the first focus of the field and not before', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) fetched.push(request.url())
  })
  await page.goto(at('/stories/bbc-reassurance-force/'), { waitUntil: 'networkidle' })
  expect(fetched).toEqual([])
  await page.getByRole('combobox', { name: 'Search stories' }).focus()
  await expect.poll(() => fetched.length).toBeGreaterThan(2)
})

test('a new search makes an entry in the history, and Back brings the old one', async ({ page }) => {
  await page.goto(at('/search/?q=tripwire'))
  await expect(results(page).first()).toBeVisible()
  await field(page).fill('ushakov')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/\?q=ushakov$/)
  await expect(page.getByRole('link', { name: /An Alaskan setting/ })).toBeVisible()
  await page.goBack()
  await expect(field(page)).toHaveValue('tripwire')
  await expect(page.getByRole('link', { name: /A force on Ukraine’s side/ }).first()).toBeVisible()
})

test('Back from a story comes to the results again', async ({ page }) => {
  await page.goto(at('/search/?q=tripwire'))
  await page
    .getByRole('link', { name: /A force on Ukraine’s side/ })
    .first()
    .click()
  await expect(page.getByRole('complementary', { name: 'Source record' })).toBeVisible()
  await page.goBack()
  await expect(results(page).first()).toBeVisible()
  await expect(field(page)).toHaveValue('tripwire')
})

test('words typed after a search make one entry, and Back leads to the search before them', async ({ page }) => {
  await page.goto(at('/search/?q=tripwire'))
  await expect(results(page).first()).toBeVisible()
  const before = await page.evaluate(() => history.length)
  await field(page).fill('')
  await field(page).pressSequentially('ushakov', { delay: 250 })
  await expect(page.getByRole('link', { name: /An Alaskan setting/ })).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  await page.goBack()
  await expect(field(page)).toHaveValue('tripwire')
})

test('results come while typing, without an entry in the history for each letter', async ({ page }) => {
  await page.goto(at('/search/'))
  const before = await page.evaluate(() => history.length)
  await field(page).pressSequentially('ushakov', { delay: 20 })
  await expect(page.getByRole('link', { name: /An Alaskan setting/ })).toBeVisible()
  await expect(page).toHaveURL(/\?q=ushakov$/)
  expect(await page.evaluate(() => history.length)).toBe(before)
})

const honest: [name: string, query: string, answer: RegExp][] = [
  ['a word that no story has', 'orchid', /^No story contains “orchid”\.$/],
  [
    'a word that no story has beside one that some have',
    'tripwire orchid',
    /found\. No story contains “orchid”, so that was left out\.$/,
  ],
  ['a phrase that no story has', '"tripwire ushakov"', /^No story has all of this together\.$/],
  ['a phrase with a word that no story has', '"tripwire orchid"', /^No story contains “orchid”\.$/],
  ['words that no one story has together', 'presidio tripwire', /^No story has all of this together\.$/],
  ['emoji', '😀🎉', /nothing to search for\.$/],
  ['Arabic', 'قوة الطمأنة', /^No story contains “قوة” or “الطمأنة”\.$/],
  ['markup', '<img src=x onerror=alert(1)>', /^No story|found\./],
  ['a script', '<script>alert(1)</script>', /^No story/],
  [
    '10,000 letters',
    'x'.repeat(10_000),
    /^No story contains “x+”\. Only the first \d+ words of the query were used\.$/,
  ],
  ['2,000 words', 'tripwire '.repeat(2_000), /found\. Only the first \d+ words of the query were used\.$/],
]

for (const [name, query, answer] of honest) {
  test(`${name}: an honest answer, no error, nothing executed`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`))
    await page.goto(at('/search/'))
    await field(page).fill(query)
    await field(page).press('Enter')
    await expect(status(page)).toHaveText(answer)
    await expect(page.locator('[data-results] img, [data-results] script')).toHaveCount(0)
    await expect(field(page)).toHaveValue(query)
    expect(errors).toEqual([])
  })
}

test('with no result the page offers the topics and all stories', async ({ page }) => {
  await page.goto(at('/search/?q=orchid'))
  await expect(status(page)).toHaveText(/No story contains/)
  await expect(page.getByRole('heading', { name: 'All stories' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Topics' })).toBeVisible()
})

const queries = parse(readFileSync('tests/browser/queries.yaml', 'utf8')) as {
  q: string
  first?: string
  none?: true
}[]

test('searches that readers make find the story that must come first', async ({ page }) => {
  test.setTimeout(180_000)
  expect(queries.length).toBeGreaterThanOrEqual(60)
  await page.goto(at('/search/'))
  const wrong: string[] = []
  for (const { q, first, none } of queries) {
    await field(page).fill(q)
    await field(page).press('Enter')
    await expect(page).toHaveTitle(`${q} · Search · The Reassurance File`)
    await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false')
    const found = await results(page)
      .locator('h2 a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    const isRight = none ? found.length === 0 : found[0] === `/stories/${first}/`
    if (!isRight)
      wrong.push(
        `${q}: ${found.slice(0, 3).join(' ') || (await status(page).textContent())} (wanted ${first ?? 'nothing'})`,
      )
  }
  expect(wrong).toEqual([])
})

test('a phrase in quotation marks is exact', async ({ page }) => {
  await page.goto(at('/search/?q=%22reassurance+force%22'))
  await expect(results(page).first()).toBeVisible()
  for (const mark of await results(page).first().locator('mark').all())
    await expect(mark).toHaveText(/reassurance|force/i)
})

test('an index that cannot be loaded is said in words, keeps the query, and can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto(at('/search/?q=tripwire'))
  await expect(status(page)).toHaveText('The search index could not be loaded.')
  await expect(field(page)).toHaveValue('tripwire')
  await expect(page.getByRole('heading', { name: 'All stories' })).toBeVisible()
  await page.unroute('**/pagefind/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(status(page)).toHaveText(/found\.$/)
  await expect(page.getByRole('heading', { name: 'All stories' })).toBeHidden()
})

test('below a base path the same search works', async ({ page }) => {
  await page.goto(atBelowBase('/'))
  await page.getByRole('combobox', { name: 'Search stories' }).fill('tripwire')
  await page.getByRole('combobox', { name: 'Search stories' }).press('Enter')
  await expect(page).toHaveURL(/\/reassurance\/search\/\?q=tripwire$/)
  await page
    .getByRole('link', { name: /A force on Ukraine’s side/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/reassurance\/stories\/bbc-reassurance-force\/$/)
  await expect(page.getByRole('complementary', { name: 'Source record' })).toBeVisible()
})

test('every word of the list for typing errors stands in the index', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(at('/search/'))
  const missing = await page.evaluate(async () => {
    interface Pagefind {
      options: (options: object) => Promise<void>
      search: (term: string) => Promise<{ results: unknown[] }>
    }
    const address = '/pagefind/pagefind.js'
    const pagefind = (await import(address)) as Pagefind
    await pagefind.options({ noWorker: true })
    const words = (await (await fetch('/search/words.txt')).text()).split(/\s+/)
    const unknown: string[] = words.length > 1_000 ? [] : ['the list itself is too short']
    for (const word of words) if ((await pagefind.search(word)).results.length === 0) unknown.push(word)
    return unknown
  })
  expect(missing).toEqual([])
})
