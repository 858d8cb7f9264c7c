import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { anchorsIn } from './addresses'
import { Project } from './project'

const story = 'content/stories/2025/spectator-alaska-gift-for-putin.mdx'
const renamed = 'content/stories/2025/spectator-anchorage.mdx'

/** The first paragraph of a story’s text. */
const firstParagraph = (text: string): string =>
  text
    .split(/\n---\n/)[1]
    ?.trim()
    .split('\n\n')[0] ?? ''

test('a renamed and rewritten story is still reached by every address that it gave out', async () => {
  const before = new Project('moves')
  const { isGreen: isGreenBefore, output: outputBefore } = await before.build()
  expect(isGreenBefore, outputBefore).toBe(true)
  const oldPage = before.read('dist/stories/spectator-alaska-gift-for-putin/index.html')
  const oldAnchors = anchorsIn(oldPage)
  const oldId = oldAnchors.find((id) => id.startsWith('p-')) ?? ''
  expect(oldId).toMatch(/^p-\w+-\w+/)

  // An editor gives the file another name, rewrites the first paragraph and corrects a number: three lines say so.
  renameSync(join(before.folder, story), join(before.folder, renamed))
  before.edit(renamed, (text) =>
    text
      .replace(firstParagraph(text), 'Quite other words now open this text.')
      .replace('low: 6500\n    high: 6500', 'low: 6600\n    high: 6600')
      .replace(
        '\ncollected:',
        `\nformerly: [spectator-alaska-gift-for-putin]\nformerAnchors:\n  ${oldId}: p-quite-other-words-now\n  figure-6500-miles: figure-6600-miles\ncollected:`,
      ),
  )
  const { isGreen, output } = await before.build()
  expect(isGreen, output).toBe(true)

  const page = before.read('dist/stories/spectator-anchorage/index.html')
  expect(oldAnchors.filter((id) => !page.includes(` id="${id}"`))).toEqual([])
  const anchors = anchorsIn(page)
  const [oldParagraphs, paragraphs] = [oldAnchors, anchors].map((all) => all.filter((id) => id.startsWith('p-')))
  expect(paragraphs).toContain('p-quite-other-words-now')
  expect(paragraphs?.slice(1), 'the ids of the other paragraphs').toEqual(oldParagraphs?.slice(1))
  expect(page).toMatch(new RegExp(`<p id="p-quite-other-words-now"><span id="${oldId}" class="former"></span>`))

  const moved = before.read('dist/stories/spectator-alaska-gift-for-putin/index.html')
  const { results } = await new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'void-style': 'off', 'doctype-style': 'off' },
  }).validateString(moved)
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  expect(moved).toMatch(/<html lang="en-GB"/)
  expect(moved).toContain('<meta name="robots" content="noindex"')
  expect(moved).toContain('<link rel="canonical" href="https://reassurance-file.example/stories/spectator-anchorage/"')
  expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/stories/spectator-anchorage/"')
  expect(moved).not.toContain('data-pagefind-body')

  for (const extension of ['bib', 'ris', 'csl.json', 'md']) {
    const [old, now] = ['spectator-alaska-gift-for-putin', 'spectator-anchorage'].map((slug) =>
      before.read(`dist/stories/${slug}.${extension}`),
    )
    expect(old, extension).toBe(now)
  }
  expect(before.read('dist/_redirects').split('\n')).toEqual([
    '# Former addresses of stories: from, to, status',
    '/stories/spectator-alaska-gift-for-putin/ /stories/spectator-anchorage/ 301',
    ...['bib', 'ris', 'csl.json', 'md', 'png'].map(
      (extension) =>
        `/stories/spectator-alaska-gift-for-putin.${extension} /stories/spectator-anchorage.${extension} 301`,
    ),
    '',
  ])
  const elsewhere = before
    .files('dist/**/*.{xml,json,txt}')
    .filter((file) => /\/spectator-alaska-gift-for-putin\//.test(before.read(file)))
  expect(elsewhere, 'nothing lists the old address').toEqual([])
})
