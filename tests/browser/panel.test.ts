import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { at } from './pages.ts'

const story = '/stories/bbc-reassurance-force/'
const field = (page: Page) => page.getByRole('combobox', { name: 'Search stories' })
const panel = (page: Page) => page.getByRole('listbox', { name: 'Stories found' })
const options = (page: Page) => panel(page).getByRole('option')

test('results show while typing, from any page, and are announced', async ({ page }) => {
  await page.goto(at(story))
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await field(page).pressSequentially('ushakov', { delay: 30 })
  await expect(options(page).first()).toContainText('An Alaskan setting')
  await expect(options(page).first()).toContainText('The Spectator · 13 August 2025 · Opinion')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator('site-search [role=status]')).toHaveText('1 story. Use the arrow keys to choose.')
})

test('arrow keys choose, around both ends, and Enter opens what is chosen', async ({ page }) => {
  await page.goto(at(story))
  await field(page).fill('lavrov')
  await expect(options(page)).toHaveCount(6)
  await field(page).press('ArrowDown')
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).first().getAttribute('id')) ?? '',
  )
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await field(page).press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await field(page).press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/\/stories\/tass-lavrov-no-compromise\/$/)
})

test('Enter with nothing chosen leads to the full page, and so does the last line', async ({ page }) => {
  await page.goto(at(story))
  await field(page).fill('lavrov')
  await expect(options(page).last()).toHaveText('All results: 5')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=lavrov$/)
  await page.goto(at(story))
  await field(page).fill('lavrov')
  await options(page).last().click()
  await expect(page).toHaveURL(/\/search\/\?q=lavrov$/)
})

test('Escape closes the panel and keeps the words; leaving the field closes it too', async ({ page }) => {
  await page.goto(at(story))
  await field(page).fill('lavrov')
  await expect(panel(page)).toBeVisible()
  await field(page).press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(field(page)).toHaveValue('lavrov')
  await field(page).press('ArrowDown')
  await expect(panel(page)).toBeVisible()
  await field(page).press('Tab')
  await expect(panel(page)).toBeHidden()
})

test('what is not found is said, and the search page is offered', async ({ page }) => {
  await page.goto(at(story))
  await field(page).fill('orchid')
  await expect(options(page)).toHaveCount(1)
  await expect(options(page).first()).toContainText('No story found')
})

test('an index that cannot be loaded is said, and the form still works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto(at(story))
  await field(page).fill('lavrov')
  await expect(options(page).first()).toContainText('could not be loaded')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=lavrov$/)
})

for (const width of [320, 1440]) {
  test(`the open panel fits at ${width} pixels, and axe finds nothing in it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(at(story))
    await field(page).fill('ceasefire')
    await expect(options(page).first()).toBeVisible()
    const box = await panel(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    const { violations } = await new AxeBuilder({ page }).include('site-search').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
}

test('the first results from a warm index are painted within two frames of the answer', async ({ page }) => {
  await page.goto(at(story))
  await field(page).fill('tripwire')
  await expect(options(page).first()).toBeVisible()
  // Two frames after the last record has come in, the new results stand in the panel.
  const frames = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('site-search input')
    const box = document.querySelector('site-search [role=listbox]')
    if (!input || !box) throw new Error('There is no search form.')
    const changed = new Promise<void>((done) => new MutationObserver(() => done()).observe(box, { childList: true }))
    input.value = 'ushakov'
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await changed
    let count = 0
    while (!box.textContent?.includes('Alaskan')) {
      await new Promise(requestAnimationFrame)
      count += 1
    }
    return count
  })
  expect(frames).toBeLessThanOrEqual(2)
})
