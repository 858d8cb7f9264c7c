import { expect, test } from '@playwright/test'
import { at, templates } from './pages.ts'

test.use({ javaScriptEnabled: false })

test('every page can be read without script', async ({ page }) => {
  for (const path of templates) {
    await page.goto(at(path))
    await expect(page.locator('h1'), path).toBeVisible()
    await expect(page.getByRole('search').first(), path).toBeVisible()
  }
})

test('a story is whole without script', async ({ page }) => {
  await page.goto(at('/stories/bbc-reassurance-force/'))
  await expect(page.getByText('no archived copy known')).toBeVisible()
  await expect(page.locator('.prose table')).toBeVisible()
  await expect(page.locator('#figures')).toBeVisible()
})

test('the search form leads to a page that explains itself and lists every story', async ({ page }) => {
  await page.goto(at('/'))
  await page.getByRole('searchbox', { name: 'Search stories' }).fill('tripwire')
  await page.getByRole('searchbox', { name: 'Search stories' }).press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=tripwire$/)
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible()
  const stories = (await (await page.request.get(at('/data/stories.json'))).json()) as { title: string }[]
  for (const { title } of stories) await expect(page.getByRole('link', { name: title })).toBeVisible()
})
