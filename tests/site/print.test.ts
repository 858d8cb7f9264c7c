import { expect, test } from 'vitest'
import { published, read } from './built'

const html = read('print/index.html')
const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const hrefs = [...main.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)

test('the page for paper holds every story, the oldest first, and lists it in its contents', () => {
  const sections = [...main.matchAll(/<section id="story-([^"]*)"/g)].map(([, id]) => id)
  expect(sections).toEqual(
    published()
      .map(({ id }) => id)
      .reverse(),
  )
  const contents = main.slice(main.indexOf('<nav'), main.indexOf('</nav>'))
  for (const id of sections) expect(contents).toContain(`href="#story-${id ?? ''}"`)
})

test.each(['figures', 'timeline', 'topics', 'glossary', 'sources'])('it holds the part %s', (id) => {
  expect(main).toContain(`<section id="${id}">`)
  expect(hrefs).toContain(`#${id}`)
})

test('a link leaves the page only for what is not on it', () => {
  expect(hrefs.filter((href) => /^\/(stories|glossary|topics|timeline|figures)\//.test(href))).toEqual([])
  const origin = 'https://reassurance-file.example/stories/'
  // Each story names its own address once, for whoever reads it on paper.
  expect(hrefs.filter((href) => href.startsWith(origin))).toHaveLength(published().length)
})

test('the search does not find it beside the stories', () => {
  expect(html).not.toContain('data-pagefind-body')
})
