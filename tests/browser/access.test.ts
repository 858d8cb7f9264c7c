import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { at, templates } from './pages.ts'

/** Of the print edition, which is as long as everything else together, one part of each kind is looked at. */
const samples: Record<string, string[]> = {
  '/print/': ['.edition > header', 'nav', '#month-2025-03', '#story-bbc-reassurance-force', '#timeline', '#glossary'],
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of templates) {
    test(`axe finds nothing on ${path} in ${colorScheme} mode`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(at(path), { waitUntil: 'networkidle' })
      const axe = new AxeBuilder({ page })
      for (const part of samples[path] ?? []) axe.include(part)
      const { violations } = await axe
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([])
    })
  }
}

test('the skip link is first, and leads to the text', async ({ page }) => {
  await page.goto(at('/stories/bbc-reassurance-force/'))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('with the keyboard alone every link and field of a story is reached and seen', async ({ page }) => {
  await page.goto(at('/stories/bbc-reassurance-force/'))
  // What a closed `details` holds takes no focus.
  const stops = await page.locator('a[href], button, summary, input, [tabindex="0"]').filter({ visible: true }).count()
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const { top, bottom } = focused.getBoundingClientRect()
      const { outlineStyle, opacity } = getComputedStyle(focused)
      const isField = focused instanceof HTMLInputElement
      return { isInView: bottom > 0 && top < innerHeight, isMarked: isField || outlineStyle !== 'none', opacity }
    })
    expect(seen, `stop ${stop}`).toEqual({ isInView: true, isMarked: true, opacity: '1' })
  }
})

test('a search works with the keyboard alone', async ({ page }) => {
  await page.goto(at('/stories/bbc-reassurance-force/'))
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search stories' })).toBeFocused()
  await page.keyboard.type('ushakov')
  await page.keyboard.press('Enter')
  const hit = page.getByRole('link', { name: /An Alaskan setting/ })
  await expect(hit).toBeVisible()
  await hit.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/stories\/spectator-alaska-gift-for-putin\/$/)
})

test('links and buttons are at least 24 pixels to touch, but for those inside a sentence', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(at('/'))
  const sizes = await page
    .locator('header a, header button, header input, footer nav a, main button, main input')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.textContent, Math.round(node.getBoundingClientRect().height)] as const),
    )
  expect(sizes.filter(([, height]) => height < 24)).toEqual([])
})
