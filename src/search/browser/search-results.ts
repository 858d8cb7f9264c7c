import { search, type Answer, type Hit } from './engine'
import { limits, parseQuery } from './query'

const perPage = 10
const typingPause = 200

type Child = Node | string

/** An element with its properties and children; text goes in as text, never as HTML. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}

const quoted = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map((word) => `“${word}”`))

/**
 * `<search-results data-index data-base>` around the form of the search page: shows the results of the query in the
 * address, keeps the address in step with the field, and says in words what it found, left out or could not load.
 */
class SearchResults extends HTMLElement {
  #run = 0
  #timer = 0
  #isTyping = false
  #pageTitle = document.title

  get #field(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[name=q]')
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector)
    if (!part) throw new Error(`search-results: ${selector} is missing from the page.`)
    return part
  }

  connectedCallback(): void {
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault()
      this.#remember(false)
      void this.#show()
    })
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => {
        this.#remember(true)
        void this.#show()
      }, typingPause)
    })
    window.addEventListener('popstate', () => this.#restore())
    this.#restore()
  }

  #restore(): void {
    this.#isTyping = false
    this.#field.value = new URLSearchParams(location.search).get('q') ?? ''
    const { shown } = (history.state ?? {}) as { shown?: number }
    void this.#show(shown)
  }

  /**
   * Puts the query into the address. A search that is followed by another keeps its entry in the history: the first
   * letter typed after it, or a new search sent off, makes a new entry; every further letter replaces that.
   */
  #remember(isTyping: boolean): void {
    clearTimeout(this.#timer)
    const typed = this.#field.value.trim()
    const address = typed ? `${location.pathname}?${new URLSearchParams({ q: typed })}` : location.pathname
    if (address !== location.pathname + location.search) {
      if (this.#isTyping || location.search === '') history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    }
    this.#isTyping = isTyping
  }

  async #show(shown = perPage): Promise<void> {
    const run = (this.#run += 1)
    const typed = this.#field.value.trim()
    document.title = typed ? `${typed.slice(0, 80)} · ${this.#pageTitle}` : this.#pageTitle
    this.#part('[data-without-query]').hidden = typed !== ''
    if (!typed) return this.#say('')

    const query = parseQuery(typed)
    if (query.words.length === 0)
      return this.#nothing('There is no word or number in this query, so there is nothing to search for.')
    this.#busy(true)
    try {
      const answer = await search(this.dataset['index'] ?? '', query)
      const hits = await answer.load(0, shown)
      if (run !== this.#run) return
      const cut = query.isCut ? ` Only the first ${limits.words} words of the query were used.` : ''
      if (answer.count === 0) return this.#nothing(describeNothing(answer, query.isPhrase) + cut)
      this.#say(describe(answer) + cut, this.#list(answer, hits))
    } catch (error) {
      console.error(error)
      if (run === this.#run) this.#failed()
    } finally {
      if (run === this.#run) this.#busy(false)
    }
  }

  #busy(isBusy: boolean): void {
    this.#part('[data-results]').setAttribute('aria-busy', String(isBusy))
  }

  #say(status: string, ...content: Child[]): void {
    this.#part('[role=status]').textContent = status
    this.#part('[data-results]').replaceChildren(...content)
  }

  #nothing(status: string): void {
    this.#part('[data-without-query]').hidden = false
    this.#say(
      status,
      element('p', {}, 'Try another spelling or fewer words. The topics and the list of all stories follow.'),
    )
  }

  #failed(): void {
    const retry = element('button', { type: 'button' }, 'Try again')
    retry.addEventListener('click', () => void this.#show())
    const advice =
      'dev' in this.dataset
        ? 'In development, search works over the last built index: run “npm run build” once, then try again.'
        : 'The connection may be down, or the site may just have been renewed. Your query is kept.'
    this.#part('[data-without-query]').hidden = false
    this.#say(
      'The search index could not be loaded.',
      element('p', {}, `${advice} The list of all stories stands below.`),
      retry,
    )
  }

  #list(answer: Answer, hits: readonly Hit[]): HTMLElement {
    const list = element('ol', {}, ...hits.map(item))
    const box = element('div', {}, list)
    let shown = hits.length
    if (shown >= answer.count) return box
    const more = element('button', { type: 'button' }, `Show more of the ${answer.count} stories`)
    const showMore = async (): Promise<void> => {
      more.disabled = true
      try {
        const items = (await answer.load(shown, shown + perPage)).map(item)
        shown += items.length
        list.append(...items)
        history.replaceState({ shown }, '')
        items[0]?.querySelector('a')?.focus()
        more.hidden = shown >= answer.count
      } catch (error) {
        console.error(error)
        this.#failed()
      }
      more.disabled = false
    }
    more.addEventListener('click', () => void showMore())
    box.append(more)
    return box
  }
}

function describe({ count, unknown, searched }: Answer): string {
  const found = count === 1 ? '1 story' : `${count} stories`
  if (unknown.length === 0) return `${found} found.`
  return `${found} found for ${searched.join(' ')}. No story contains ${quoted(unknown)}, so that was left out.`
}

function describeNothing({ unknown, searched }: Answer, isPhrase: boolean): string {
  if (unknown.length > 0) return `No story contains ${quoted(unknown)}.`
  return isPhrase
    ? `No story contains this exact phrase.`
    : `No story contains all of these words together: ${searched.join(', ')}.`
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

function item({ href, title, outlet, date, kind, excerpt, sections }: Hit): HTMLLIElement {
  const facts = [outlet, date && day.format(new Date(date)), kind].filter(Boolean).join(' · ')
  const text = excerpt.map(({ text: run, isMarked }) => (isMarked ? element('mark', {}, run) : run))
  const links = sections.map((section) => element('li', {}, element('a', { href: section.href }, section.title)))
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href }, title)),
    element('p', { className: 'meta' }, facts),
    element('p', {}, ...text),
    ...(links.length > 0 ? [element('ul', { className: 'sections' }, ...links)] : []),
  )
}

customElements.define('search-results', SearchResults)
