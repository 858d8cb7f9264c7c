import { expect, test, type Page } from '@playwright/test'
import { stories } from '../content/files.ts'
import { at } from './pages.ts'

const status = (page: Page) => page.locator('search-results > [role=status]')
const titles = (page: Page) => page.locator('[data-results] h2')
const opened = async (page: Page, query: string) => {
  await page.goto(at(`/search/${query}`))
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false')
}

test('a filter narrows the results, stands in the address and as a chip, and its number was right', async ({
  page,
}) => {
  await opened(page, '?q=ceasefire')
  await page.getByText('Filters', { exact: true }).click()
  const kind = page.getByLabel('Kind')
  const option = kind.getByRole('option', { name: /^Opinion \(\d+\)$/ })
  const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1])
  expect(count).toBeGreaterThan(0)
  await kind.selectOption('Opinion')
  await expect(page).toHaveURL(/\?q=ceasefire&kind=Opinion$/)
  await expect(titles(page)).toHaveCount(count)
  await expect(page.getByRole('button', { name: 'Remove the filter Opinion' })).toBeVisible()
})

test('counts of every filter add up to the stories, for a search without words', async ({ page }) => {
  await opened(page, '?kind=News')
  await expect(status(page)).toHaveText(
    `${stories.filter((story) => story.body && (story.data as { kind?: string }).kind === 'news').length} stories found.`,
  )
})

test('removing a chip keeps the query; removing all does too', async ({ page }) => {
  await opened(page, '?q=ceasefire&kind=Opinion&year=2025')
  await page.getByRole('button', { name: 'Remove the filter 2025' }).click()
  await expect(page).toHaveURL(/\?q=ceasefire&kind=Opinion$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?q=ceasefire&kind=Opinion&year=2025$/)
  await page.getByRole('button', { name: 'Remove all filters' }).click()
  await expect(page).toHaveURL(/\?q=ceasefire$/)
  await expect(page.getByRole('searchbox', { name: 'Search the stories' })).toHaveValue('ceasefire')
})

test('an address with filters and order is restored on reload and Back', async ({ page }) => {
  await opened(page, '?q=ceasefire&topic=Black+Sea&order=oldest')
  const before = await titles(page).allTextContents()
  expect(before.length).toBeGreaterThan(1)
  await page.reload()
  await expect(titles(page).first()).toHaveText(before[0] ?? '')
  await expect(page.getByLabel('Order')).toHaveValue('oldest')
  await page.goto(at('/about/'))
  await page.goBack()
  await expect(titles(page).first()).toHaveText(before[0] ?? '')
})

for (const [order, direction] of [
  ['newest', -1],
  ['oldest', 1],
] as const) {
  test(`the order “${order}” is one of days`, async ({ page }) => {
    await opened(page, `?q=force&order=${order}`)
    const lines = await page.locator('[data-results] .meta').allTextContents()
    const days = lines.map((line) => Date.parse(`${line.split(' · ')[1]} UTC`))
    expect(days.length).toBe(10)
    expect(days).toEqual([...days].sort((a, b) => (a - b) * direction))
  })
}

test('ten results come at a time, and Back keeps how many were shown and where', async ({ page }) => {
  await opened(page, '?q=force')
  await expect(titles(page)).toHaveCount(10)
  await page.getByRole('button', { name: /^Show more of the \d+ stories$/ }).click()
  await expect(titles(page)).toHaveCount(20)
  await expect(titles(page).nth(10).getByRole('link')).toBeFocused()
  const title = await titles(page).nth(15).textContent()
  await titles(page).nth(15).scrollIntoViewIfNeeded()
  await titles(page).nth(15).getByRole('link').click()
  await expect(page.getByRole('complementary', { name: 'Source record' })).toBeVisible()
  await page.goBack()
  await expect(titles(page)).toHaveCount(20)
  await expect(titles(page).filter({ hasText: title ?? '' })).toBeInViewport()
})

test('a reload keeps how many results were shown and where', async ({ page }) => {
  await opened(page, '?q=force')
  await page.getByRole('button', { name: /^Show more of the \d+ stories$/ }).click()
  await expect(titles(page)).toHaveCount(20)
  await titles(page).nth(16).scrollIntoViewIfNeeded()
  const noted = () =>
    page.evaluate(() => (history.state as { scroll?: number } | null)?.scroll === window.scrollY && window.scrollY > 0)
  await expect.poll(noted).toBe(true)
  await page.reload()
  await expect(titles(page)).toHaveCount(20)
  await expect(titles(page).nth(16)).toBeInViewport()
})

test('the link to a search can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await opened(page, '?q=ceasefire&kind=Opinion')
  await page.getByRole('button', { name: 'Copy link to this search' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at('/search/?q=ceasefire&kind=Opinion'))
})

test('another name is searched too, and the page says so', async ({ page }) => {
  await opened(page, '?q=Kiev')
  await expect(status(page)).toHaveText(/^\d+ stories found\. Also searching for Kyiv\.$/)
})

test('a typing error is caught, and what was typed can be searched for all the same', async ({ page }) => {
  await opened(page, '?q=ceasfire')
  await expect(status(page)).toHaveText(/found\. Showing results for ceasefire; search only for ceasfire\.$/)
  await status(page).getByRole('link', { name: 'ceasfire' }).click()
  await expect(page).toHaveURL(/\?q=ceasfire&exact=1$/)
  await expect(status(page)).toHaveText('No story contains “ceasfire”.')
  await page.locator('[data-results]').getByRole('link', { name: 'ceasefire', exact: true }).click()
  await expect(page).toHaveURL(/\?q=ceasefire$/)
})

test('words that no story has together are left out one by one, and the page says which', async ({ page }) => {
  await opened(page, '?q=why+does+Turkey+ask+for+a+clear+mandate')
  await expect(status(page)).toHaveText(/No story has all of the words; these have all but “why”/)
})
