import { expect, test, type Page } from '@playwright/test'
import { at, atBelowBase } from './pages.ts'

const story = '/stories/bbc-reassurance-force/'
const origin = 'https://reassurance-file.example'

/** What a copied text is; Chromium grants the clipboard to the tests alone. */
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

for (const [part, label, id] of [
  ['a paragraph', 'Link to this paragraph', 'p-as-military-planners-conferred'],
  ['a heading', 'Link to the heading Taking a side', 'taking-a-side'],
  ['a quotation', 'Link to this quotation', 'quote-reassurance-force-rather-than'],
  ['a number', 'Link to this number', 'figure-20000-troops'],
  ['a position', 'Link to the position of Russia', 'position-russia'],
  ['a section', 'Link to Figures', 'figures'],
] as const) {
  test(`the sign of ${part} leads to it, copies its address and says so`, async ({ page }) => {
    await page.goto(at(story))
    await page.getByRole('link', { name: label }).first().click()
    await expect(page).toHaveURL(at(`${story}#${id}`))
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1)
    expect(await copied(page)).toBe(at(`${story}#${id}`))
  })
}

test('the sign shows on hover and on focus, and works by keyboard', async ({ page }) => {
  await page.goto(at(story))
  const sign = page.locator('#p-as-military-planners-conferred > .here')
  const opacity = () => sign.evaluate((link) => getComputedStyle(link).opacity)
  expect(await opacity()).toBe('0')
  await page.locator('#p-as-military-planners-conferred').hover()
  expect(await opacity()).toBe('1')
  await page.mouse.move(0, 0)
  await sign.focus()
  expect(await opacity()).toBe('1')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(at(`${story}#p-as-military-planners-conferred`))
  expect(await copied(page)).toContain('#p-as-military-planners-conferred')
})

test('on a screen that is touched the sign is always there, and large enough', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  await page.goto(at(story))
  const sign = page.locator('#p-as-military-planners-conferred > .here')
  expect(await sign.evaluate((link) => getComputedStyle(link).opacity)).toBe('1')
  const { width = 0, height = 0 } = (await sign.boundingBox()) ?? {}
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  await sign.tap()
  await expect(page).toHaveURL(/#p-as-military-planners-conferred$/)
  await context.close()
})

test('a link that a search has marked is copied without the marks', async ({ page }) => {
  await page.goto(at(`${story}?marked=tripwire`))
  await page.getByRole('link', { name: 'Link to this paragraph' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1)
  expect(await copied(page)).toBe(at(`${story}#p-as-military-planners-conferred`))
})

test('a former address of a quotation leads to it and marks it', async ({ page }) => {
  await page.goto(at(`${story}#quote-quot-reassurance-force-quot`))
  const quote = page.locator('#quote-reassurance-force-rather-than')
  await expect(quote).toBeInViewport()
  const isMarked = await quote.evaluate((part) =>
    [...part.querySelectorAll('*'), part].some((node) => getComputedStyle(node).boxShadow !== 'none'),
  )
  expect(isMarked).toBe(true)
})

test('citations are copied as they stand, and the copy is announced', async ({ page }) => {
  await page.goto(at(story))
  const [ours, source] = ['Cite this page', 'Cite the original article'].map((title) =>
    page.locator('.part').filter({ has: page.getByRole('heading', { name: title }) }),
  )
  await ours?.getByRole('button', { name: 'Copy APA' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'APA copied' })).toHaveCount(1)
  expect(await copied(page)).toMatch(
    /^A force on Ukraine’s side: what officials meant by reassurance\. \(2026, November 21\)/,
  )
  await source?.getByText('Wikipedia', { exact: true }).click()
  await source?.getByRole('button', { name: 'Copy Wikipedia' }).click()
  await expect.poll(() => copied(page)).toMatch(/^\{\{cite news \|.*work=BBC News \|date=20 March 2025/)
  await source?.getByText('BibTeX', { exact: true }).click()
  await source?.getByRole('button', { name: 'Copy BibTeX' }).click()
  await expect.poll(() => copied(page)).toMatch(/^@article\{bbc-reassurance-force-source,\n {2}title = /)
})

test('where the browser forbids it, the page says that nothing was copied', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
  })
  await page.goto(at(story))
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'link not copied: the browser does not allow it' }),
  ).toHaveCount(1)
})

test('the address to share is the permanent one, also below a base path', async ({ page }) => {
  await page.goto(atBelowBase(story))
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect.poll(() => copied(page)).toBe(`${origin}/reassurance${story}`)
})

test('the system’s share sheet is offered where there is one, with the title and the permanent address', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data })) })
  })
  await page.goto(at(story))
  await page.getByRole('button', { name: 'Share …' }).click()
  expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)).toEqual({
    title: 'A force on Ukraine’s side: what officials meant by reassurance · The Reassurance File',
    url: origin + story,
  })
})

test('where there is no share sheet, no button promises one', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
  })
  await page.goto(at(story))
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share …' })).toHaveCount(0)
})

test('without script the signs are plain links and every citation stands there to be selected', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(at(story))
  await page.getByRole('link', { name: 'Link to this paragraph' }).first().click()
  await expect(page).toHaveURL(at(`${story}#p-as-military-planners-conferred`))
  await expect(page.getByRole('button', { name: /^(Copy|Share)/ })).toHaveCount(0)
  await expect(page.getByText('BBC News. 2025. “International ‘Reassurance’ Force')).toBeVisible()
  await context.close()
})

test('a browser shows the feed as a text with links, not as code', async ({ page }) => {
  await page.goto(at('/feed.xml'))
  const title = page.locator('feed > title')
  await expect(title).toBeVisible()
  await expect(page.locator('entry').first().locator('a').first()).toBeVisible()
  const tops = await page
    .locator('entry')
    .first()
    .evaluate((entry) =>
      ['title', 'summary', 'content'].map(
        (name) => entry.querySelector(`:scope > ${name}`)?.getBoundingClientRect().top,
      ),
    )
  expect(tops, 'the headline, then the summary, then the text').toEqual([...tops].sort((a = 0, b = 0) => a - b))
})
