import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'

/** The bytes of every answer, text as a host would send it (brotli), until the page is still. */
function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    const isText = /javascript|json|text/.test(response.headers()['content-type'] ?? '')
    sizes.push(response.body().then((body) => (isText ? brotliCompressSync(body).length : body.length)))
  })
  return async () => {
    await page.waitForLoadState('networkidle')
    return (await Promise.all(sizes.splice(0))).reduce((sum, size) => sum + size, 0)
  }
}

test('among 1,000 stories a first search fetches at most 120,000 bytes, and a further one 25,000', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(`${process.env['SITE_OF_THOUSAND']}/search/`, { waitUntil: 'networkidle' })
  const bytes = countBytes(page)
  const field = page.getByRole('searchbox', { name: 'Search the stories' })
  const status = page.locator('search-results > [role=status]')
  await field.fill('ceasefire')
  await field.press('Enter')
  await expect(status).toHaveText(/^\d+ stories found\.$/, { timeout: 30_000 })
  const first = await bytes()
  await field.fill('tripwire brigade')
  await field.press('Enter')
  await expect(page).toHaveURL(/tripwire\+brigade/)
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false')
  const further = await bytes()
  console.log(`first search ${first} bytes, a further one ${further} bytes`)
  expect(first).toBeGreaterThan(80_000)
  expect(first).toBeLessThanOrEqual(120_000)
  expect(further).toBeLessThanOrEqual(25_000)
})
