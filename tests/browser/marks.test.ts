import { expect, test, type Page } from '@playwright/test'
import { at } from './pages.ts'

const marks = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('searched') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
  )

const openFirst = async (page: Page, query: string) => {
  await page.goto(at(`/search/?q=${query}`))
  await page.locator('[data-results] h2 a').first().click()
  await expect(page.getByRole('complementary', { name: 'Source record' })).toBeVisible()
}

test('a story opened from a result has the words marked, and a clean address', async ({ page }) => {
  await openFirst(page, 'tripwire')
  expect(new Set(await marks(page))).toEqual(new Set(['tripwire']))
  expect(new URL(page.url()).search).toBe('')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://reassurance-file.example/stories/bbc-reassurance-force/',
  )
})

for (const remove of ['Escape', 'button'] as const) {
  test(`the marks go away by ${remove}`, async ({ page }) => {
    await openFirst(page, 'tripwire')
    if (remove === 'Escape') await page.keyboard.press('Escape')
    else await page.getByRole('button', { name: 'Remove the marks (Esc)' }).click()
    expect(await marks(page)).toEqual([])
    await expect(page.getByRole('button', { name: /Remove the marks/ })).toHaveCount(0)
  })
}

test('a section opened from a result is shown at its place, with marks', async ({ page }) => {
  await page.goto(at('/search/?q=tripwire'))
  await page.getByRole('link', { name: 'Taking a side' }).click()
  await expect(page).toHaveURL(/\/stories\/bbc-reassurance-force\/#taking-a-side$/)
  await expect(page.getByRole('heading', { name: 'Taking a side' })).toBeInViewport()
  expect((await marks(page)).length).toBeGreaterThan(0)
})

test('forms of a word are marked alike, and parts of other words are not', async ({ page }) => {
  await page.goto(at('/stories/bbc-reassurance-force/?marked=troop+air'))
  const found = new Set(await marks(page))
  expect(found).toContain('troops')
  expect(found).toContain('air')
  expect([...found].filter((word) => word.startsWith('aircraft'))).toEqual([])
})

test('a page that was not opened from a result has no marks and no bar', async ({ page }) => {
  await page.goto(at('/stories/bbc-reassurance-force/'))
  expect(await marks(page)).toEqual([])
  await expect(page.locator('.marked')).toHaveCount(0)
})
