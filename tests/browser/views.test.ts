import { expect, test } from '@playwright/test'
import { at } from './pages.ts'

test('figures can be sorted by size, kind and date, by mouse and keyboard', async ({ page }) => {
  await page.goto(at('/figures/'))
  const numbers = page.locator('tbody tr')
  const sizes = () => numbers.evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['size'])))
  await page.getByRole('button', { name: 'Number' }).click()
  const descending = await sizes()
  expect(descending).toEqual([...descending].sort((a, b) => b - a))
  await page.getByRole('button', { name: 'Number' }).press('Enter')
  const ascending = await sizes()
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b))
  await expect(page.getByRole('columnheader', { name: 'Number' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.locator('th[aria-sort]')).toHaveCount(1)
})

for (const { width, shown, hidden } of [
  { width: 320, shown: 'narrow', hidden: 'wide' },
  { width: 1440, shown: 'wide', hidden: 'narrow' },
]) {
  test(`at ${width} pixels the ${shown} drawing of troop numbers is shown, with letters large enough to read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(at('/figures/'))
    await expect(page.locator(`.chart-${shown}`)).toBeVisible()
    await expect(page.locator(`.chart-${hidden}`)).toBeHidden()
    const height = await page
      .locator(`.chart-${shown} text`)
      .first()
      .evaluate((text) => text.getBoundingClientRect().height)
    expect(height).toBeGreaterThan(11)
  })
}

test('a mark of the drawing leads to its story', async ({ page }) => {
  await page.goto(at('/figures/'))
  await page.locator('.chart-wide .chart-words a').first().click()
  await expect(page.getByRole('complementary', { name: 'Source record' })).toBeVisible()
})

test('a term shows its definition on focus and hover, and Escape hides it', async ({ page }) => {
  await page.goto(at('/stories/bbc-reassurance-force/'))
  const term = page.getByRole('link', { name: 'tripwire', exact: true })
  const shown = () =>
    term.evaluate(
      (link) =>
        getComputedStyle(link, '::after').display !== 'none' && getComputedStyle(link, '::after').content !== 'none',
    )
  expect(await shown()).toBe(false)
  await page.locator('body').press('Tab')
  await term.focus()
  expect(await shown()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await shown()).toBe(false)
  await term.hover()
  await expect.poll(shown).toBe(true)
  await expect(term).toHaveAttribute('aria-description', /force smaller than/)
})

test('positions are told apart by words, and a change of mind can be read', async ({ page }) => {
  await page.goto(at('/positions/'))
  const turkey = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Turkey' }) })
  await expect(turkey.getByRole('listitem').first()).toBeVisible()
  expect(await turkey.getByRole('listitem').count()).toBeGreaterThan(1)
})

test('the timeline opens at a day and at a month', async ({ page }) => {
  await page.goto(at('/timeline/#day-2025-03-27'))
  await expect(page.locator('#day-2025-03-27')).toBeInViewport()
  await page.getByRole('navigation', { name: 'Months' }).getByRole('link', { name: 'August 2025' }).click()
  await expect(page.getByRole('heading', { name: 'August 2025', exact: true })).toBeInViewport()
})
