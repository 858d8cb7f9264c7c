import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { portableMarkdown, portableText, toHtml, toXhtml } from '../../../src/markdown/portable'
import { readTexts } from '../../content/files'

const site = 'https://reassurance-file.example'
const options = { linkTo: (path: string) => site + path }
const htmlOf = (body: string, more: Partial<Parameters<typeof portableText>[1]> = {}) =>
  toHtml(portableText(body, { ...options, ...more })).replaceAll('\n', '')

const table = '| Task | Troops |\n| --- | --: |\n| Skies | 20,000 |'
const cells =
  '<table><thead><tr><th scope="col">Task</th><th class="align-right" scope="col">Troops</th></tr></thead>' +
  '<tbody><tr><td>Skies</td><td class="align-right">20,000</td></tr></tbody></table>'

test.each([
  ['a paragraph', 'One *two*.', '<p>One <em>two</em>.</p>'],
  [
    'a quotation on one line',
    '<Quote who="Keir Starmer">a *robust* guarantee</Quote>',
    '<figure><blockquote><p>a <em>robust</em> guarantee</p></blockquote><figcaption>Keir Starmer</figcaption></figure>',
  ],
  [
    'a quotation on lines of its own',
    '<Quote who="B & C">\nNot an "inch"\n</Quote>',
    '<figure><blockquote><p>Not an "inch"</p></blockquote><figcaption>B &#x26; C</figcaption></figure>',
  ],
  [
    'a table with its caption',
    `<Table caption="Tasks">\n\n${table}\n\n</Table>`,
    `<figure><figcaption>Tasks</figcaption>${cells}</figure>`,
  ],
  ['a table alone', table, cells],
  [
    'a link to a page of the site',
    'A [term](/glossary/#backstop)',
    `<p>A <a href="${site}/glossary/#backstop">term</a></p>`,
  ],
  ['a link by reference', 'A [term][t]\n\n[t]: /glossary/', `<p>A <a href="${site}/glossary/">term</a></p>`],
  [
    'a link inside a quotation',
    '<Quote who="A">the [plan](/stories/x/)</Quote>',
    `<figure><blockquote><p>the <a href="${site}/stories/x/">plan</a></p></blockquote><figcaption>A</figcaption></figure>`,
  ],
  ['a link elsewhere', '[licence](https://example.org/)', '<p><a href="https://example.org/">licence</a></p>'],
])('%s is plain HTML', (_, body, html) => {
  expect(htmlOf(body)).toBe(html)
})

test.each([
  [2, '## One\n\n### Two', '<h2>One</h2><h3>Two</h3>'],
  [3, '## One\n\n### Two', '<h3>One</h3><h4>Two</h4>'],
  [5, '## One\n\n#### Three', '<h5>One</h5><h6>Three</h6>'],
] as const)('headings begin at level %d, and end at 6', (headingLevel, body, html) => {
  expect(htmlOf(body, { headingLevel })).toBe(html)
})

test('footnotes have ids of their own text, roles, and a way back', () => {
  expect(htmlOf('So.[^why]\n\n[^why]: Because.', { idPrefix: 'bbc-', headingLevel: 3 })).toBe(
    '<p>So.<sup><a href="#bbc-fn-why" id="bbc-fnref-why" role="doc-noteref" aria-describedby="bbc-footnotes">1</a></sup></p>' +
      '<section role="doc-endnotes"><h3 id="bbc-footnotes">Footnotes</h3><ol><li id="bbc-fn-why">' +
      '<p>Because. <a href="#bbc-fnref-why" role="doc-backlink" aria-label="Back to reference 1">↩</a></p>' +
      '</li></ol></section>',
  )
})

test.each([
  [
    'a quotation',
    '<Quote who="Keir Starmer">a robust guarantee</Quote>',
    '> a robust guarantee\n>\n> — Keir Starmer\n',
  ],
  [
    'a table with its caption',
    `<Table caption="Tasks">\n\n${table}\n\n</Table>`,
    '*Tasks*\n\n| Task | Troops |\n| --- | --: |\n| Skies | 20,000 |\n',
  ],
  ['a link', '## H\n\nA [term](/glossary/)', `## H\n\nA [term](${site}/glossary/)\n`],
  ['a footnote', 'So.[^why]\n\n[^why]: Because.', 'So.[^why]\n\n[^why]: Because.\n'],
])('%s is Markdown', (_, body, markdown) => {
  expect(portableMarkdown(body, options)).toBe(markdown)
})

test('XHTML is in its namespace and closes every element', () => {
  const tree = portableText('One\\\ntwo & three', options)
  expect(toXhtml(tree)).toBe('<p xmlns="http://www.w3.org/1999/xhtml">One<br />\ntwo &#x26; three</p>')
})

test.each([
  ['another component', 'One\n\n<Chart year="2025" />', /^Line 3 of the text: <Chart> cannot .*Accepted: Markdown/],
  ['an element of HTML', '<div>\n\nOne\n\n</div>', /<div>/],
  ['an element inside a heading', '## One <b>two</b>', /<b> among other words/],
  ['a component among words', 'One <Quote who="A">two</Quote>', /<Quote> among other words/],
  ['an expression', 'One {1 + 1}', /an expression/],
  ['an expression of its own', '{/* hidden */}', /an expression/],
  ['an expression as a speaker', '<Quote who={name}>one</Quote>', /other attributes than who/],
  ['a quotation without a speaker', '<Quote>one</Quote>', /other attributes than who/],
  [
    'a table with another attribute',
    `<Table caption="A" wide>\n\n${table}\n\n</Table>`,
    /other attributes than caption/,
  ],
])('%s is refused in words', (_, body, message) => {
  expect(() => portableText(body, options)).toThrow(message)
  expect(() => portableMarkdown(body, options)).toThrow(message)
})

describe.each(
  ['stories/*', 'topics', 'glossary']
    .flatMap((room) => readTexts(`content/${room}/*.mdx`))
    .map((text) => [text.file, text.body] as const),
)('%s', (_, body) => {
  const idPrefix = 'a-story-'
  const html = toHtml(portableText(body, { ...options, idPrefix }))

  test('converts with all its paragraphs, quotations, tables and footnotes', () => {
    const paragraphs = body
      .trim()
      .split(/\n{2,}/)
      .filter((block) => /^[^#<|\s]/.test(block) || block.startsWith('<Quote'))
    expect(html.match(/<p>/g)).toHaveLength(paragraphs.length)
    for (const [written, shown] of [
      [/^<Quote /gm, /<blockquote>/g],
      [/^\| -/gm, /<table>/g],
      [/^\[\^/gm, /<li id="a-story-fn-/g],
      [/^## /gm, /<h2>/g],
    ] as const) {
      expect(html.match(shown)?.length ?? 0).toBe(body.match(written)?.length ?? 0)
    }
  })

  test('has no trace of MDX and only absolute links', () => {
    const markdown = portableMarkdown(body, options)
    for (const output of [html, markdown]) expect(output).not.toMatch(/[{}]|<\/?(Quote|Table)|class=|data-/)
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/|^#a-story-/)
    const urls = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, url]) => url)
    for (const url of urls) expect(url).toMatch(/^https:\/\//)
    expect(urls).toHaveLength(body.match(/\]\(/g)?.length ?? 0)
  })

  test('is well-formed XML', () => {
    const xml = `<body>${toXhtml(portableText(body, options))}</body>`
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
    expect(document.getElementsByTagName('p').item(0)?.namespaceURI).toBe('http://www.w3.org/1999/xhtml')
  })
})
