import type { Element, Root } from 'hast'
import { expect, test } from 'vitest'
import { partId, rehypeProse } from '../../../src/markdown/rehype-prose'

const paragraph = (text: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: text }],
})

const idsOf = (...texts: string[]) => {
  const tree: Root = { type: 'root', children: texts.map(paragraph) }
  rehypeProse()(tree)
  return tree.children.map((node) => node.type === 'element' && node.properties['id'])
}

test.each([
  ['The working title is Multinational Force', 'p-the-working-title-is'],
  ['Élysée’s plan: 20,000', 'p-elysees-plan-20-000'],
  ['…', 'p-text'],
])('a paragraph that begins %j has the id %s', (text, id) => {
  expect(partId('p', text)).toBe(id)
})

test('an edit of one paragraph leaves the ids of the others alone', () => {
  const before = idsOf('One thing is known here', 'Another thing is not known')
  const after = idsOf('Something else stands here now', 'Another thing is not known')
  expect(after[1]).toBe(before[1])
})

test('paragraphs that begin alike get different ids', () => {
  expect(idsOf('It is so and so', 'It is so and otherwise')).toEqual(['p-it-is-so-and', 'p-it-is-so-and-2'])
})

test('each paragraph links to itself, outside the search index', () => {
  const tree: Root = { type: 'root', children: [paragraph('One two three four')] }
  rehypeProse()(tree)
  expect((tree.children[0] as Element).children.at(-1)).toMatchObject({
    tagName: 'a',
    properties: { href: '#p-one-two-three-four', ariaLabel: 'Link to this paragraph', dataPagefindIgnore: '' },
  })
})

test('each heading has a link to itself beside it, outside its name and the search index', () => {
  const heading: Element = {
    type: 'element',
    tagName: 'h2',
    properties: { id: 'a-side' },
    children: [{ type: 'text', value: 'A side' }],
  }
  const tree: Root = { type: 'root', children: [heading] }
  rehypeProse()(tree)
  expect(heading).toMatchObject({ properties: { id: 'a-side' }, children: [{ value: 'A side' }] })
  expect(tree.children[0]).toMatchObject({
    tagName: 'div',
    children: [
      heading,
      {
        tagName: 'a',
        properties: { href: '#a-side', ariaLabel: 'Link to the heading A side', dataPagefindIgnore: '' },
      },
    ],
  })
})

const quote = (words: string): Root['children'][number] => ({
  type: 'mdxJsxFlowElement',
  name: 'Quote',
  attributes: [{ type: 'mdxJsxAttribute', name: 'who', value: 'Somebody' }],
  children: [{ type: 'text', value: words }],
})

test('a quotation gets its id from its words', () => {
  const tree: Root = { type: 'root', children: [quote('"Not an inch," he said twice')] }
  rehypeProse()(tree)
  expect(tree.children[0]).toMatchObject({
    attributes: [{ name: 'who' }, { name: 'id', value: 'quote-not-an-inch-he' }],
  })
})

const withFormer = (formerAnchors: Record<string, string>) => ({
  path: 'content/stories/2025/a.mdx',
  data: { astro: { frontmatter: { formerAnchors } } },
})

test('an id that has changed still stands at the head of its paragraph', () => {
  const tree: Root = { type: 'root', children: [paragraph('Other words stand here now')] }
  rehypeProse()(tree, withFormer({ 'p-the-first-words-were': 'p-other-words-stand-here' }))
  expect((tree.children[0] as Element).children[0]).toMatchObject({
    tagName: 'span',
    properties: { id: 'p-the-first-words-were', className: ['former'] },
  })
})

test('a former id that leads to no part is an error with the file, the field and the parts that there are', () => {
  const tree: Root = { type: 'root', children: [paragraph('Other words stand here now')] }
  expect(() => rehypeProse()(tree, withFormer({ 'p-old': 'p-nowhere' }))).toThrow(
    'content/stories/2025/a.mdx: formerAnchors.p-old: the text has no part “p-nowhere”. Accepted: p-other-words-stand-here;',
  )
})

test('rows of figures and positions are left to the page that draws them', () => {
  const tree: Root = { type: 'root', children: [] }
  expect(() => rehypeProse()(tree, withFormer({ 'figure-1-troops': 'figure-2-troops' }))).not.toThrow()
})

test('table alignment becomes a class, never a style', () => {
  const cell: Element = { type: 'element', tagName: 'td', properties: { align: 'right' }, children: [] }
  rehypeProse()({ type: 'root', children: [cell] })
  expect(cell.properties).toEqual({ className: ['align-right'] })
})
