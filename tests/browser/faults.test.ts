import { expect, test, type Page } from '@playwright/test'
import { at } from './pages.ts'

const status = (page: Page) => page.locator('search-results > [role=status]')
const query = '/search/?q=tripwire'

/** The page says that the index could not be loaded, what to do, keeps the query and offers the list of all stories. */
async function expectHelp(page: Page): Promise<void> {
  await expect(status(page)).toHaveText('The search index could not be loaded.')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Search the stories' })).toHaveValue('tripwire')
  await expect(page.getByRole('heading', { name: 'All stories' })).toBeVisible()
}

test('the index is missing', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(at(query))
  await expectHelp(page)
})

test('the list of other names is missing', async ({ page }) => {
  await page.route('**/aliases.json', (route) => route.abort())
  await page.goto(at(query))
  await expectHelp(page)
})

test('the index is cut off midway', async ({ page }) => {
  await page.route('**/pagefind/**/*.pf_index', (route) => route.fulfill({ status: 200, body: 'cut' }))
  await page.route('**/pagefind/*.pf_meta', (route) => route.fulfill({ status: 200, body: 'cut' }))
  await page.goto(at(query))
  await expectHelp(page)
})

test('the records of results are cut off, and trying again once they are back works', async ({ page }) => {
  await page.route('**/pagefind/fragment/**', (route) => route.abort())
  await page.goto(at(query))
  await expectHelp(page)
  await page.unroute('**/pagefind/fragment/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(status(page)).toHaveText(/found\.$/)
})

test('a policy of the host blocks the index', async ({ page }) => {
  await page.route('**/search/**', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "connect-src 'none'" }
    await route.fulfill({ response, headers })
  })
  await page.goto(at(query))
  await expectHelp(page)
})

test('every request takes three seconds: the page says that it is searching, then finds', async ({ page }) => {
  test.setTimeout(90_000)
  await page.route(/\/(pagefind|search)\/.+\.\w+$/, async (route) => {
    await new Promise((done) => setTimeout(done, 3_000))
    await route.continue()
  })
  await page.goto(at(query))
  await expect(status(page)).toHaveText('Searching …')
  await expect(status(page)).toHaveText('1 story found.', { timeout: 60_000 })
})

test('a new deploy has replaced the index while the tab was open: trying again finds in the new one', async ({
  page,
}) => {
  await page.goto(at(query))
  await expect(status(page)).toHaveText('1 story found.')
  // The old hashed files are gone.
  await page.route('**/pagefind/**/*.{pf_index,pf_fragment}', (route) => route.fulfill({ status: 404, body: '' }))
  await page.getByRole('searchbox', { name: 'Search the stories' }).fill('ushakov')
  await expect(status(page)).toHaveText('The search index could not be loaded.')
  await expect(page.getByText('reload the page')).toBeVisible()
  await page.unroute('**/pagefind/**/*.{pf_index,pf_fragment}')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(status(page)).toHaveText('1 story found.')
  await expect(page.getByRole('searchbox', { name: 'Search the stories' })).toHaveValue('ushakov')
})

test('the browser has no WebAssembly', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly')
  })
  await page.goto(at(query))
  await expectHelp(page)
  await expect(page.getByText('This browser has no WebAssembly')).toBeVisible()
})
