import type { Element, Root } from 'hast'
import { expect, test } from 'vitest'
import { paragraphId, rehypeProse } from '../../../src/markdown/rehype-prose'

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
  ['…', 'p-paragraph'],
])('a paragraph that begins %j has the id %s', (text, id) => {
  expect(paragraphId(text)).toBe(id)
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

test('table alignment becomes a class, never a style', () => {
  const cell: Element = { type: 'element', tagName: 'td', properties: { align: 'right' }, children: [] }
  rehypeProse()({ type: 'root', children: [cell] })
  expect(cell.properties).toEqual({ className: ['align-right'] })
})
