import { expect, test } from '@playwright/test'
import { at, templates } from './pages.ts'

const story = '/stories/bbc-reassurance-force/'

test('a story is fetched in three requests at most, all from this site, and sets no cookie', async ({
  page,
  context,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(at(story), { waitUntil: 'networkidle' })
  expect(requests.length).toBeLessThanOrEqual(3)
  expect(requests.filter((url) => new URL(url).origin !== process.env['SITE'])).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('no page breaks its own security policy or logs an error', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  for (const path of templates) await page.goto(at(path), { waitUntil: 'networkidle' })
  expect(complaints).toEqual([])
})

for (const width of [320, 360, 768, 1440]) {
  test(`no page scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of templates) {
      await page.goto(at(path))
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
}

test('no page scrolls sideways with text at 200 % on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of templates) {
    await page.goto(at(path))
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})

test('a paragraph’s link leads to the paragraph', async ({ page }) => {
  await page.goto(at(story))
  const paragraph = page.locator('.prose > p').nth(2)
  await paragraph.hover()
  await paragraph.getByRole('link', { name: 'Link to this paragraph' }).click()
  const id = await paragraph.getAttribute('id')
  expect(new URL(page.url()).hash).toBe(`#${id}`)
  await expect(paragraph).toBeInViewport()
})

test('a footnote leads there and back', async ({ page }) => {
  await page.goto(at(story))
  await page.locator('[data-footnote-ref]').first().click()
  await expect(page.locator('#fn-place')).toBeInViewport()
  await page.locator('#fn-place [data-footnote-backref]').click()
  expect(new URL(page.url()).hash).toBe('#fnref-place')
})

test('a term leads to its definition', async ({ page }) => {
  await page.goto(at(story))
  await page.getByRole('link', { name: 'tripwire', exact: true }).click()
  await expect(page).toHaveURL(/\/glossary\/#tripwire-force$/)
  await expect(page.getByRole('heading', { name: 'tripwire force' })).toBeInViewport()
})

test('print leaves the story with its source and the addresses of its links', async ({ page }) => {
  await page.goto(at(story))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Related stories')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Cite the original article' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Source record' })).toBeVisible()
  await expect(page.getByText('https://reassurance-file.example/stories/bbc-reassurance-force/').first()).toBeVisible()
  const address = await page
    .locator('.prose a[href*="glossary"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain('/glossary/#reassurance-force')
  const source = await page
    .getByRole('complementary', { name: 'Source record' })
    .getByRole('link', { name: 'daily8.com' })
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(source).toContain('https://www.daily8.com/')
})
