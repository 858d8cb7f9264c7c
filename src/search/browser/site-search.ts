import { openIndex } from './engine'

/**
 * `<site-search data-index>` around the search form of every page: Ctrl+K or Cmd+K leads to its field, and the index
 * is fetched when the field first gets the focus. Without script the form works as it stands.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input')
    if (!field) return
    field.addEventListener('focus', () => void this.#warmUp(), { once: true })
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      field.focus()
      field.select()
    })
  }

  async #warmUp(): Promise<void> {
    // A failure here is no loss: the results page loads the index again and says what is wrong.
    await openIndex(this.dataset['index'] ?? '').catch(() => undefined)
  }
}

customElements.define('site-search', SiteSearch)
