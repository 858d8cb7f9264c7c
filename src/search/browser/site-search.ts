import { openIndex } from './engine'
import { element, factsOf, markedHref, titleOf } from './render'
import { runSearch } from './search'

const mostShown = 6
const typingPause = 100

/**
 * `<site-search data-base>` around the search form of every page. Ctrl+K or Cmd+K leads to its field; the index is
 * fetched when the field first gets the focus; results show while typing in a list box below it (ARIA Authoring
 * Practices, editable combobox with list autocomplete). Without script the form works as it stands.
 */
class SiteSearch extends HTMLElement {
  #run = 0
  #timer = 0

  connectedCallback(): void {
    const form = this.querySelector('form')
    const field = this.querySelector('input')
    if (!form || !field) return
    const panel = element('ul', {
      id: `${field.id}-results`,
      role: 'listbox',
      ariaLabel: 'Stories found',
      hidden: true,
    })
    const status = element('p', { role: 'status', className: 'visually-hidden' })
    this.append(panel, status)
    field.role = 'combobox'
    field.ariaAutoComplete = 'list'
    field.ariaExpanded = 'false'
    field.setAttribute('aria-controls', panel.id)

    const options = (): HTMLElement[] => [...panel.querySelectorAll<HTMLElement>('[role=option]')]
    const close = (): void => {
      clearTimeout(this.#timer)
      this.#run += 1
      panel.hidden = true
      field.ariaExpanded = 'false'
      field.removeAttribute('aria-activedescendant')
    }
    const choose = (chosen: HTMLElement | undefined): void => {
      for (const option of options()) option.ariaSelected = String(option === chosen)
      if (chosen) {
        field.setAttribute('aria-activedescendant', chosen.id)
        chosen.scrollIntoView({ block: 'nearest' })
      } else field.removeAttribute('aria-activedescendant')
    }
    const open = (option: HTMLElement): void => {
      if (option.dataset['href']) location.href = option.dataset['href']
      else form.requestSubmit()
    }

    field.addEventListener('focus', () => void openIndex(this.dataset['base'] ?? '/').catch(() => undefined), {
      once: true,
    })
    field.addEventListener('input', () => {
      clearTimeout(this.#timer)
      if (field.value.trim() === '') return close()
      this.#timer = window.setTimeout(() => void show(), typingPause)
    })
    field.addEventListener('keydown', (event) => {
      if (event.isComposing) return
      const all = options()
      const at = all.findIndex(({ ariaSelected }) => ariaSelected === 'true')
      if (event.key === 'Escape' && !panel.hidden) close()
      else if (event.key === 'ArrowDown' && panel.hidden && field.value.trim()) void show()
      else if (event.key === 'ArrowDown' && !panel.hidden) choose(all[(at + 1) % all.length])
      else if (event.key === 'ArrowUp' && !panel.hidden)
        choose(all[(at < 0 ? all.length : at + all.length) - 1] ?? all[all.length - 1])
      else if (event.key === 'Enter' && !panel.hidden && all[at]) open(all[at])
      else return
      event.preventDefault()
    })
    panel.addEventListener('pointerdown', (event) => event.preventDefault())
    panel.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null
      if (option) open(option)
    })
    field.addEventListener('blur', close)
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      field.focus()
      field.select()
    })

    const show = async (): Promise<void> => {
      const run = (this.#run += 1)
      const typed = field.value.trim()
      const note = (text: string): HTMLLIElement =>
        element('li', { role: 'option', id: `${panel.id}-0`, className: 'note', ariaSelected: 'false' }, text)
      let items: HTMLLIElement[]
      let said: string
      try {
        const answer = await runSearch(await openIndex(this.dataset['base'] ?? '/'), {
          typed,
          filters: {},
          order: 'best',
          isExact: false,
        })
        const fragments = await Promise.all(answer.matches.slice(0, mostShown).map(({ load }) => load()))
        if (run !== this.#run) return
        items = fragments.map((fragment, index) => {
          const item = element(
            'li',
            { role: 'option', id: `${panel.id}-${index + 1}`, ariaSelected: 'false' },
            element('b', {}, titleOf(fragment)),
            ' ',
            element('span', {}, factsOf(fragment)),
          )
          item.dataset['href'] = markedHref(fragment.url, answer.words)
          return item
        })
        const count = answer.matches.length
        const used = answer.corrected.map(({ used: word }) => word).join(' ')
        said =
          count === 0
            ? 'No story found.'
            : `${count === 1 ? '1 story' : `${count} stories`}${used ? ` for ${used}` : ''}. Use the arrow keys to choose.`
        items.push(
          note(
            count === 0
              ? 'No story found. Search page with spellings and topics'
              : `All results${used ? ` for ${used}` : ''}: ${count}`,
          ),
        )
      } catch {
        if (run !== this.#run) return
        said = 'The search index could not be loaded.'
        items = [note(`${said} Try on the search page`)]
      }
      panel.replaceChildren(...items)
      panel.hidden = false
      field.ariaExpanded = 'true'
      field.removeAttribute('aria-activedescendant')
      status.textContent = said
    }
  }
}

customElements.define('site-search', SiteSearch)
