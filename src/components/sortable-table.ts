/**
 * `<sortable-table>` around a table: a heading with `data-sort="name"` becomes a button that sorts the rows by their
 * attribute `data-name`, first downwards, then upwards. Numbers sort by size, all else by letters (ARIA Authoring
 * Practices, sortable table).
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const heading of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...heading.childNodes)
      heading.append(button)
      button.addEventListener('click', () => this.#sortBy(heading))
    }
  }

  #sortBy(heading: HTMLElement): void {
    const order = heading.getAttribute('aria-sort') === 'descending' ? 'ascending' : 'descending'
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort')
    heading.setAttribute('aria-sort', order)
    const key = heading.dataset['sort'] ?? ''
    const body = this.querySelector('tbody')
    const collator = new Intl.Collator('en', { numeric: true })
    const sorted = [...(body?.rows ?? [])].sort((a, b) => {
      const [left = '', right = ''] = [a.dataset[key], b.dataset[key]]
      return collator.compare(left, right) * (order === 'ascending' ? 1 : -1)
    })
    body?.append(...sorted)
  }
}

customElements.define('sortable-table', SortableTable)
