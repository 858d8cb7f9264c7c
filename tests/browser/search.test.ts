import { expect, test, type Page } from '@playwright/test'
import { stories } from '../content/files.ts'
import { readingText } from '../content/files.ts'
import { at, atBelowBase } from './pages.ts'

const status = (page: Page) => page.getByRole('status')
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the stories' })
const results = (page: Page) => page.locator('[data-results] > div > ol > li')

/** For each story a long word of its body that no other story has anywhere. */
const published = stories.filter(({ data }) => !data.draft)
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{6,}/g))
const whole = new Map(published.map(({ id, data, body }) => [id, wordsOf(JSON.stringify(data) + body)]))
const ownWord = published.map(({ id, body, data }) => {
  const own = [...wordsOf(readingText(body))].filter((word) =>
    [...whole].every(
      ([other, words]) => other === id || ![...words].some((candidate) => candidate.slice(0, 5) === word.slice(0, 5)),
    ),
  )
  return { id, title: data.title, word: own.sort((a, b) => b.length - a.length)[0] }
})

test('each story is found by a word of its body', async ({ page }) => {
  const withWord = ownWord.filter(({ word }) => word !== undefined)
  expect(withWord.length).toBeGreaterThanOrEqual(5)
  for (const { id, word } of withWord) {
    await page.goto(at(`/search/?q=${word}`))
    await expect(results(page).first().getByRole('link').first(), `${word} for ${id}`).toHaveAttribute(
      'href',
      `/stories/${id}/`,
    )
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
    '/stories/bbc-reassurance-force/#taking-a-side',
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
  await page.getByRole('searchbox', { name: 'Search stories' }).focus()
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
    /found for tripwire\. No story contains “orchid”, so that was left out\.$/,
  ],
  ['a phrase that no story has', '"tripwire ushakov"', /^No story contains this exact phrase\.$/],
  [
    'words that no one story has together',
    'presidio tripwire',
    /^No story contains all of these words together: presidio, tripwire\.$/,
  ],
  ['emoji', '😀🎉', /nothing to search for\.$/],
  ['Arabic', 'قوة الطمأنة', /^No story contains “قوة” or “الطمأنة”\.$/],
  ['markup', '<img src=x onerror=alert(1)>', /^No story contains/],
  ['a script', '<script>alert(1)</script>', /^No story contains/],
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
  await page.getByRole('searchbox', { name: 'Search stories' }).fill('tripwire')
  await page.getByRole('searchbox', { name: 'Search stories' }).press('Enter')
  await expect(page).toHaveURL(/\/reassurance\/search\/\?q=tripwire$/)
  await page
    .getByRole('link', { name: /A force on Ukraine’s side/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/reassurance\/stories\/bbc-reassurance-force\/$/)
  await expect(page.getByRole('complementary', { name: 'Source record' })).toBeVisible()
})
