import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brotliSize, dist, pages, read, storyPages } from './built'

test.each(storyPages)('%s fits into 14,000 bytes with its styles, in one flight', (page) => {
  const html = read(page)
  // Styles stand in the page, so nothing else is fetched before it can be read.
  expect(html).not.toMatch(/rel="stylesheet"/)
  expect(brotliSize(html)).toBeLessThanOrEqual(14_000)
})

test('our own script, all pages together, fits into 8,000 bytes', () => {
  const scripts = globSync('_astro/*.js', { cwd: dist })
  expect(scripts.length).toBeGreaterThan(0)
  const total = scripts.reduce((sum, script) => sum + brotliSize(readFileSync(`${dist}/${script}`)), 0)
  expect(total).toBeLessThanOrEqual(8_000)
})

test('scripts are modules in files of their own, so that none holds up the text', () => {
  for (const page of pages) {
    for (const [tag, attributes = ''] of read(page).matchAll(/<script([^>]*)>/g)) {
      // Data, which no browser runs.
      if (attributes.includes('type="application/ld+json"')) continue
      expect(attributes, `${page}: ${tag}`).toMatch(/type="module"/)
      expect(attributes, `${page}: ${tag}`).toMatch(/src="/)
    }
  }
})

test('there are no web fonts', () => {
  expect(globSync('**/*.{woff,woff2,ttf,otf}', { cwd: dist })).toEqual([])
  for (const page of pages) expect(read(page), page).not.toContain('@font-face')
})
