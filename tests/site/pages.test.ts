import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { checkLinks } from '../../src/build/check-links'
import { addressesOfToday, isAlive, ledger } from './addresses'
import { addressOf, dist, pages, published, read, storyPages } from './built'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The doctype and void elements are written by Astro.
    'doctype-style': 'off',
    'void-style': 'off',
    // Astro writes an empty attribute for `true`; both forms are valid HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
})

test('there are pages, and each story has its own', () => {
  expect(pages.length).toBeGreaterThan(20)
  expect(storyPages.map((page) => addressOf(page)).sort()).toEqual(
    published()
      .map(({ href }) => href)
      .sort(),
  )
})

test.each(pages)('%s is valid HTML', async (page) => {
  const { results } = await validator.validateString(read(page))
  expect(
    results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`)),
  ).toEqual([])
})

test('every internal link and anchor of the site leads somewhere', async () => {
  await expect(checkLinks(dist, '/')).resolves.toBeUndefined()
})

test('every internal link below a base path leads somewhere', async () => {
  await expect(checkLinks('.test/base', '/reassurance/')).resolves.toBeUndefined()
})

test('every page has a title of its own, a description, one h1, a language and a policy', () => {
  const titles = pages.map((page) => /<title>(.*?)<\/title>/s.exec(read(page))?.[1])
  expect(titles).not.toContain(undefined)
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  for (const page of pages) {
    const html = read(page)
    expect(html, page).toMatch(/<html lang="en-GB"/)
    expect(html, page).toMatch(/<meta name="description" content="[^"]{20,}"/)
    expect(html.match(/<h1[\s>]/g), page).toHaveLength(1)
    expect(html, page).toContain('http-equiv="content-security-policy"')
  }
})

test('the policy allows no inline code and nobody else’s', () => {
  for (const page of pages) {
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(read(page))?.[1] ?? ''
    expect(policy, page).toContain("default-src 'none'")
    expect(policy, page).toContain("require-trusted-types-for 'script'")
    expect(policy, page).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
  }
})

test('no page carries inline styles or handlers, or fetches from another site', () => {
  for (const page of pages) {
    const html = read(page)
    expect(html.match(/<[^>]+\s(?:style|on\w+)=/g), page).toBeNull()
    expect(html.match(/(?:src|srcset)="(?:https?:)?\/\//g), page).toBeNull()
    const fetched = [...html.matchAll(/<link [^>]*>/g)]
      .map(([link]) => link)
      .filter((link) => /rel="(?:stylesheet|icon|preload|modulepreload)"/.test(link))
    expect(
      fetched.filter((link) => /href="(?:https?:)?\/\//.test(link)),
      page,
    ).toEqual([])
  }
})

test('each canonical address is the page’s own, and pages that are not listed have none', () => {
  for (const page of pages) {
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(read(page))?.[1]
    if (page === '404.html' || page === 'search/index.html') expect(canonical, page).toBeUndefined()
    else expect(canonical, page).toBe(`https://reassurance-file.example${addressOf(page)}`)
  }
})

test('every address ever published still stands', () => {
  expect(ledger().length).toBeGreaterThan(2_000)
  // An anchor that had to change: `formerAnchors` in the front matter. A story that was renamed: `formerly`.
  expect(ledger().filter((address) => !isAlive(address))).toEqual([])
})

test('every address of today is in the ledger; `npm run permalinks` puts it there', () => {
  const known = new Set(ledger())
  expect(addressesOfToday().filter((address) => !known.has(address))).toEqual([])
})
