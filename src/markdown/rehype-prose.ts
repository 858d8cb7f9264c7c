import type { Element, ElementContent, Root } from 'hast'

/** How GFM footnotes are rendered: no prefix in the ids, so that their addresses stay short. */
export const footnotes = {
  clobberPrefix: '',
  footnoteLabel: 'Footnotes',
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: { className: ['footnotes-heading'], dataPagefindIgnore: '' },
  footnoteBackLabel: (reference: number) => `Back to reference ${reference + 1}`,
}

const textOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && !('dataFootnoteRef' in node.properties)) return node.children.map(textOf).join('')
  return ''
}

/** A short id from the first words of a paragraph, so that it survives edits of other paragraphs. */
export function paragraphId(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return `p-${(words ?? ['paragraph']).slice(0, 4).join('-')}`
}

/**
 * A rehype plugin for the prose of stories, topics and pages:
 * - a paragraph directly in the text gets a stable `id` and a link to itself;
 * - footnote marks stay out of the search index, where they would glue to the word before them;
 * - table alignment becomes a class, because the Content Security Policy forbids `style` attributes.
 */
export function rehypeProse() {
  return (tree: Root, file?: { path?: string }): void => {
    const taken = new Set<string>()
    // Terms share one page and have anchors of their own; paragraphs that begin alike would share an id there.
    const isTerm = file?.path?.includes('/glossary/') ?? false
    for (const node of isTerm ? [] : tree.children) {
      if (node.type !== 'element' || node.tagName !== 'p') continue
      const wanted = paragraphId(textOf(node))
      let id = wanted
      for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
      taken.add(id)
      node.properties['id'] = id
      node.children.push(linkTo(id))
    }
    visitElements(tree, (element) => {
      if (element.tagName === 'a' && 'dataFootnoteRef' in element.properties) {
        element.properties['dataPagefindIgnore'] = ''
      }
      // Footnotes are apparatus: they are found, but weigh little.
      if (element.tagName === 'section' && 'dataFootnotes' in element.properties) {
        element.properties['dataPagefindWeight'] = '0.2'
      }
      if ((element.tagName === 'td' || element.tagName === 'th') && element.properties['align']) {
        element.properties['className'] = [`align-${String(element.properties['align'])}`]
        delete element.properties['align']
      }
      if (element.tagName === 'th' && !element.properties['scope']) element.properties['scope'] = 'col'
    })
  }
}

const linkTo = (id: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['here'], href: `#${id}`, ariaLabel: 'Link to this paragraph', dataPagefindIgnore: '' },
  children: [{ type: 'text', value: '¶' }],
})

/** Visits every element, also those inside components of MDX, which are nodes of other types. */
function visitElements(node: object, visit: (element: Element) => void): void {
  if (!('children' in node)) return
  for (const child of node.children as (object & Partial<Element>)[]) {
    if (child.type === 'element') visit(child as Element)
    visitElements(child, visit)
  }
}
