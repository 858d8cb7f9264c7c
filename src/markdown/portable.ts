import type { Element, Nodes as HtmlNodes, Properties, Root as HtmlRoot } from 'hast'
import { toHtml as stringifyHtml } from 'hast-util-to-html'
import { toXast } from 'hast-util-to-xast'
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { toXml } from 'xast-util-to-xml'
import { footnotes } from './rehype-prose'

/** How a text is carried over to a place that is not a page of this site. */
export interface PortableOptions {
  /** The address to put for a path of this site, such as `/glossary/#backstop`. */
  linkTo: (path: string) => string
  /** Stands before the ids of footnotes, so that several texts can share a document. */
  idPrefix?: string
  /** The level of the text’s highest headings, which are written `##`; 2 unless told. */
  headingLevel?: 2 | 3 | 4 | 5
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

type Block = BlockContent | DefinitionContent

/** What becomes of the two components, in nodes that every output has. */
interface Shapes {
  quote: (words: Block[], who: string) => Block[]
  table: (content: Block[], caption: string) => Block[]
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm)
const writer = unified()
  // Cells filled up to one width would make lines of several hundred characters; three is that of the rule below the head.
  .use(remarkGfm, { stringLength: () => 3 })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })

/**
 * A text of the collection (MDX) as plain semantic HTML (hast): `<Quote>` as a figure with a blockquote, `<Table>` as a
 * figure with its caption. No classes but those of table alignment, no `data-*`, no ids but those of footnotes, which
 * carry the roles of DPUB-ARIA 1.1.
 * @throws Error for another component, an expression or a component without its attribute, with the line and what is accepted
 */
export function portableText(body: string, options: PortableOptions): HtmlRoot {
  const { idPrefix = '', headingLevel = 2 } = options
  const text = plainText(body, options, {
    quote: (words, who) => [figure([{ type: 'blockquote', children: words }, figcaption(who)])],
    table: (content, caption) => [figure([figcaption(caption), ...content])],
  })
  const tree = unified()
    .use(remarkRehype, {
      clobberPrefix: idPrefix,
      footnoteLabel: footnotes.footnoteLabel,
      footnoteLabelTagName: `h${headingLevel}`,
      footnoteLabelProperties: {},
      footnoteBackLabel: footnotes.footnoteBackLabel,
    })
    .runSync(text)
  simplify(tree, idPrefix)
  return tree
}

/**
 * A text of the collection (MDX) as Markdown (CommonMark with the tables and footnotes of GFM): `<Quote>` as a block
 * quotation that ends with the speaker, `<Table>` as its caption, emphasised, and the table.
 * @throws Error as `portableText` does
 */
export function portableMarkdown(body: string, options: Pick<PortableOptions, 'linkTo'>): string {
  const text = plainText(body, options, {
    quote: (words, who) => [
      { type: 'blockquote', children: [...words, paragraph({ type: 'text', value: `— ${who}` })] },
    ],
    table: (content, caption) => [
      paragraph({ type: 'emphasis', children: [{ type: 'text', value: caption }] }),
      ...content,
    ],
  })
  return writer.stringify(text)
}

/** Markdown nodes as Markdown (CommonMark with the tables and footnotes of GFM); whatever would mean markup is escaped. */
export const toMarkdown = (tree: Root): string => writer.stringify(tree)

/** A tree as HTML. */
export const toHtml = (tree: HtmlNodes): string => stringifyHtml(tree)

/** A tree as XHTML: well-formed, each outermost element in the namespace of HTML. */
export const toXhtml = (tree: HtmlNodes): string => toXml(toXast(tree), { closeEmptyElements: true })

/** The text as Markdown nodes without MDX: links led elsewhere, headings at their level, components in their shapes. */
function plainText(body: string, { linkTo, headingLevel = 2 }: PortableOptions, shapes: Shapes): Root {
  const text = parser.parse(body)
  replaceIn(text)
  return text

  function replaceIn(node: Nodes): void {
    if ('url' in node && isPath(node.url)) node.url = linkTo(node.url)
    if (node.type === 'heading') node.depth = Math.min(6, node.depth + headingLevel - 2) as typeof node.depth
    if (!('children' in node)) return
    node.children = (node.children as RootContent[]).flatMap(replaced)
    node.children.forEach(replaceIn)
  }

  function replaced(node: RootContent): RootContent[] {
    // A component whose tags share one line is parsed as a paragraph that holds nothing else.
    const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
    if (only?.type === 'mdxJsxTextElement') return shapeOf(only, [paragraph(...only.children)])
    if (node.type === 'mdxJsxFlowElement') return shapeOf(node, node.children)
    if (node.type === 'mdxJsxTextElement') throw refusal(node, `<${node.name ?? ''}> among other words`)
    if (node.type.startsWith('mdx')) throw refusal(node, 'an expression in braces')
    return [node]
  }

  function shapeOf(component: Component, content: Block[]): Block[] {
    if (component.name === 'Quote') return shapes.quote(content, attributeOf(component, 'who'))
    if (component.name === 'Table') return shapes.table(content, attributeOf(component, 'caption'))
    throw refusal(component, `<${component.name ?? ''}>`)
  }
}

const isPath = (address: string): boolean => address.startsWith('/') && !address.startsWith('//')

function attributeOf(component: Component, name: string): string {
  const [attribute, ...others] = component.attributes
  if (attribute?.type === 'mdxJsxAttribute' && attribute.name === name && others.length === 0) {
    if (typeof attribute.value === 'string') return attribute.value
  }
  throw refusal(component, `<${component.name ?? ''}> with other attributes than ${name}="…"`)
}

const refusal = ({ position }: Nodes, what: string): Error =>
  new Error(
    `Line ${position?.start.line ?? '?'} of the text: ${what} cannot be shown outside of web pages. ` +
      'Accepted: Markdown, and on lines of their own <Quote who="…">words</Quote> and <Table caption="…">…</Table>.',
  )

const paragraph = (...children: PhrasingContent[]): Block => ({ type: 'paragraph', children })

const figure = (children: Block[]): Block => ({ type: 'blockquote', data: { hName: 'figure' }, children })

const figcaption = (text: string): Block => ({
  type: 'paragraph',
  data: { hName: 'figcaption' },
  children: [{ type: 'text', value: text }],
})

/** Takes away what only the site’s own pages need, and says in roles what classes and data said. */
function simplify(tree: HtmlRoot | Element, idPrefix: string): void {
  for (const child of tree.children) {
    if (child.type !== 'element') continue
    child.properties = Object.fromEntries(
      Object.entries(child.properties).flatMap(([name, value]): [string, Properties[string]][] => {
        const role = roles.get(name)
        if (role) return [['role', role]]
        if (name === 'className') return []
        if (name === 'align') return [['className', [`align-${String(value)}`]]]
        if (name === 'ariaDescribedBy' || value === 'footnote-label') return [[name, `${idPrefix}footnotes`]]
        return [[name, value]]
      }),
    )
    if (child.tagName === 'th') child.properties['scope'] = 'col'
    simplify(child, idPrefix)
  }
}

const roles = new Map([
  ['dataFootnotes', 'doc-endnotes'],
  ['dataFootnoteRef', 'doc-noteref'],
  ['dataFootnoteBackref', 'doc-backlink'],
])
