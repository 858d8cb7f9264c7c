import type { Element, Root, RootContent } from 'hast'
// Only for its types: it tells hast of the nodes of MDX.
import type {} from 'mdast-util-mdx-jsx'

/** How GFM footnotes are rendered: no prefix in the ids, so that their addresses stay short. */
export const footnotes = {
  clobberPrefix: '',
  footnoteLabel: 'Footnotes',
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: { className: ['footnotes-heading'], dataPagefindIgnore: '' },
  footnoteBackLabel: (reference: number) => `Back to reference ${reference + 1}`,
}

/** A component of MDX that stands in the text as a block, such as `<Quote who="…">`. */
type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' }>

const textOf = (node: RootContent): string => {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/**
 * A short id for a part of a page from its first words, such as `p-the-working-title-is`, so that it survives edits of
 * other parts.
 * @param kind what the part is: `p`, `quote`, `table`
 */
export function partId(kind: string, text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return [kind, ...(words ?? ['text']).slice(0, 4)].join('-')
}

interface TextFile {
  path?: string
  data?: { astro?: { frontmatter?: { formerAnchors?: Record<string, string> } } }
}

/**
 * A rehype plugin for the prose of stories, topics and pages; it runs after the headings have got their ids.
 * - paragraphs, quotations and tables that stand directly in the text get a stable `id`; paragraphs and headings a link
 *   to themselves (the components of quotations and tables bring their own);
 * - an id that has changed still leads to its part: `formerAnchors` of the front matter says where it now is;
 * - footnote marks stay out of the search index, where they would glue to the word before them;
 * - table alignment becomes a class, because the Content Security Policy forbids `style` attributes.
 * @throws where `formerAnchors` names a part that the text does not have
 */
export function rehypeProse() {
  return (tree: Root, file?: TextFile): void => {
    const parts = new Map<string, Element | Component>()
    // Terms share one page and have anchors of their own; paragraphs that begin alike would share an id there.
    const isTerm = file?.path?.includes('/glossary/') ?? false
    if (!isTerm) tree.children = tree.children.map(withLink)
    keepFormerAnchors(parts, file)
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

    /** Notes a part that can be linked, gives it its id, and a link to itself. */
    function withLink(node: RootContent): RootContent {
      if (node.type === 'element' && /^h[2-6]$/.test(node.tagName)) {
        const id = String(node.properties['id'])
        parts.set(id, node)
        // Beside the heading, not in it, or the link would be part of the heading’s name.
        const link = linkTo(id, `Link to the heading ${textOf(node)}`)
        return { type: 'element', tagName: 'div', properties: { className: ['headed'] }, children: [node, link] }
      }
      if (node.type === 'element' && node.tagName === 'p') {
        const id = unused(partId('p', textOf(node)), parts)
        parts.set(id, node)
        node.properties['id'] = id
        node.children.push(linkTo(id, 'Link to this paragraph'))
      } else if (node.type === 'mdxJsxFlowElement' && (node.name === 'Quote' || node.name === 'Table')) {
        const id = unused(partId(node.name.toLowerCase(), captionOf(node) ?? textOf(node)), parts)
        parts.set(id, node)
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id })
      }
      return node
    }
  }
}

function captionOf({ attributes }: Component): string | null {
  const caption = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'caption')
  return typeof caption?.value === 'string' ? caption.value : null
}

function unused(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  return id
}

/** Rows of the tables below the text have ids of their own, which the pages that draw them look after. */
const isRow = (id: string): boolean => /^(figure|position)-/.test(id)

function keepFormerAnchors(parts: ReadonlyMap<string, Element | Component>, file?: TextFile): void {
  for (const [former, id] of Object.entries(file?.data?.astro?.frontmatter?.formerAnchors ?? {})) {
    if (isRow(id)) continue
    const part = parts.get(id)
    if (!part) {
      throw new Error(
        `${file?.path ?? 'a text'}: formerAnchors.${former}: the text has no part “${id}”. ` +
          `Accepted: ${[...parts.keys()].join(', ')}; or the id of a row of its figures or positions.`,
      )
    }
    part.children.unshift({
      type: 'element',
      tagName: 'span',
      properties: { id: former, className: ['former'] },
      children: [],
    })
  }
}

const linkTo = (id: string, label: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['here'], href: `#${id}`, ariaLabel: label, dataPagefindIgnore: '' },
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
