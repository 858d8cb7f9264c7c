import { element, named } from './render'

/** The part of a word that its forms share, roughly: `ceasefires` and `ceasefire` are marked alike. */
const stem = (word: string): string => word.toLowerCase().replace(/(?:'s|ies|es|ed|ing|s|e|y)$/, '')

/**
 * Marks the words searched for on a page that was opened from a result, by the CSS Custom Highlight API, which leaves
 * the text untouched. The address is cleaned at once, so that a copied link does not carry the words.
 */
function markWords(): void {
  const address = new URL(location.href)
  const words = (address.searchParams.get('marked') ?? '').split(' ').filter(Boolean)
  if (!address.searchParams.has('marked')) return
  address.searchParams.delete('marked')
  history.replaceState(history.state, '', address)
  const main = document.querySelector('main')
  if (!main || words.length === 0 || !('highlights' in CSS)) return

  const stems = words.map(stem).filter((start) => start.length > 1)
  const ranges: Range[] = []
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    for (const found of node.data.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’',.-]*/gu)) {
      const word = found[0].toLowerCase().replaceAll('’', "'")
      if (!stems.some((start) => word.startsWith(start) && word.length <= start.length + 4)) continue
      const range = new Range()
      range.setStart(node, found.index)
      range.setEnd(node, found.index + found[0].length)
      ranges.push(range)
    }
  }
  if (ranges.length === 0) return
  CSS.highlights.set('searched', new Highlight(...ranges))

  const remove = element('button', { type: 'button' }, 'Remove the marks (Esc)')
  const bar = element('div', { className: 'marked' }, element('span', {}, `Marked: ${named(words)}`), remove)
  const clear = (): void => {
    CSS.highlights.delete('searched')
    bar.remove()
    document.removeEventListener('keydown', onKey)
  }
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') clear()
  }
  remove.addEventListener('click', clear)
  document.addEventListener('keydown', onKey)
  main.prepend(bar)
}

markWords()
