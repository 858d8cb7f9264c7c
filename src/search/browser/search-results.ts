import { closeIndex, openIndex } from './engine'
import { limits } from './query'
import { element, named, resultItem } from './render'
import { runSearch, type Answer } from './search'
import { filterNames, readState, writeState, type Filters, type SearchState } from './state'

const perPage = 10
const typingPause = 150

/** What a history entry remembers of its list of results. */
interface Place {
  shown?: number
  scroll?: number
}

/**
 * `<search-results data-base>` around the form of the search page: shows the results of the search in the address,
 * keeps the address in step with the form, and says in words what it found, changed, left out or could not load.
 */
class SearchResults extends HTMLElement {
  #run = 0
  #timer = 0
  #scrollTimer = 0
  #isTyping = false
  #isExact = false
  /** Counts the filters of the results shown; run when they are open, since it fetches the index of filters. */
  #countFilters: () => Promise<void> = () => Promise.resolve()
  readonly #pageTitle = document.title

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector)
    if (!part) throw new Error(`search-results: ${selector} is missing from the page.`)
    return part
  }

  get #form(): HTMLFormElement {
    return this.#part('form')
  }

  /** The search that the form asks for. */
  get #state(): SearchState {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(this.#form)) if (typeof value === 'string') fields.set(name, value)
    return { ...readState(fields.toString()), isExact: this.#isExact }
  }

  connectedCallback(): void {
    this.#part('[data-controls]').hidden = false
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#change(false)
    })
    this.#part('input[name=q]').addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#isExact = false
      this.#timer = window.setTimeout(() => this.#change(true), typingPause)
    })
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#change(false)
    })
    this.#part<HTMLDetailsElement>('.filters').addEventListener('toggle', ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) void this.#countFilters()
    })
    window.addEventListener('popstate', () => this.#restore())
    const notePlace = () => history.replaceState({ ...this.#place, scroll: scrollY }, '')
    // A reload leaves no time to note the place when the page goes.
    window.addEventListener('scroll', () => {
      clearTimeout(this.#scrollTimer)
      this.#scrollTimer = window.setTimeout(notePlace, typingPause)
    })
    // A quick reader follows a result before that pause is over.
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) notePlace()
    })
    this.#restore()
  }

  get #place(): Place {
    return (history.state ?? {}) as Place
  }

  #restore(): void {
    this.#isTyping = false
    const state = readState(location.search)
    this.#isExact = state.isExact
    this.#part<HTMLInputElement>('input[name=q]').value = state.typed
    this.#part<HTMLSelectElement>('select[name=order]').value = state.order
    this.#setFilters(state.filters)
    const { shown, scroll } = this.#place
    void this.#show(shown).then(() => {
      if (scroll) scrollTo({ top: scroll, behavior: 'instant' })
    })
  }

  /** Puts the values of filters into their fields, making an option where the field does not have it yet. */
  #setFilters(filters: Filters): void {
    for (const name of filterNames) {
      const field = this.#part<HTMLSelectElement>(`select[name=${name}]`)
      const value = filters[name] ?? ''
      if (![...field.options].some((option) => option.value === value)) field.append(new Option(value, value))
      field.value = value
    }
  }

  /**
   * Puts the search into the address and runs it. A search that is followed by another keeps its entry in the history:
   * the first letter typed after it, or a new search sent off, makes a new entry; every further letter replaces that.
   */
  #change(isTyping: boolean): void {
    clearTimeout(this.#timer)
    const query = writeState(this.#state)
    if (query !== location.search) {
      const address = location.pathname + query
      if (this.#isTyping || location.search === '') history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    }
    this.#isTyping = isTyping
    void this.#show()
  }

  async #show(shown = perPage): Promise<void> {
    const run = (this.#run += 1)
    const state = this.#state
    const isSearch = writeState(state) !== '' && (state.typed !== '' || Object.keys(state.filters).length > 0)
    document.title = state.typed ? `${state.typed.slice(0, 80)} · ${this.#pageTitle}` : this.#pageTitle
    this.#part('[data-without-query]').hidden = isSearch
    this.#part('[data-address]').hidden = !isSearch
    if (!isSearch) return this.#say([])
    const results = this.#part('[data-results]')
    const slow = window.setTimeout(() => this.#part('[role=status]').replaceChildren('Searching …'), 1_000)
    results.setAttribute('aria-busy', 'true')
    try {
      const answer = await runSearch(await openIndex(this.dataset['base'] ?? '/'), state)
      const fragments = await Promise.all(answer.matches.slice(0, shown).map(({ load }) => load()))
      if (run !== this.#run) return
      const items = fragments.map((fragment) => resultItem(fragment, answer.words))
      this.#say(
        this.#describe(state, answer),
        this.#chips(state.filters),
        ...(items.length > 0 ? [this.#list(answer, items)] : this.#nothing(answer)),
      )
      this.#countFilters = () => this.#fillFilters(run, state, answer)
      if (this.#part<HTMLDetailsElement>('.filters').open) await this.#countFilters()
    } catch (error) {
      console.error(error)
      if (run === this.#run) this.#failed()
    } finally {
      clearTimeout(slow)
      if (run === this.#run) results.setAttribute('aria-busy', 'false')
    }
  }

  #say(status: (Node | string)[], ...content: Node[]): void {
    this.#part('[role=status]').replaceChildren(...status)
    this.#part('[data-results]').replaceChildren(...content)
  }

  /** What was found, and what was done to the query to find it. */
  #describe(
    { typed }: SearchState,
    { matches, aliases, corrected, unknown, relaxed, isCut }: Answer,
  ): (Node | string)[] {
    const count = matches.length
    const said: (Node | string)[] = []
    if (count > 0) said.push(count === 1 ? '1 story found.' : `${count} stories found.`)
    else if (unknown.length > 0) said.push(`No story contains ${named(unknown, true)}.`)
    else if (typed && !/[\p{L}\p{N}]/u.test(typed))
      said.push('There is no word or number in this query, so there is nothing to search for.')
    else said.push('No story has all of this together.')
    if (count > 0 && unknown.length > 0) said.push(` No story contains ${named(unknown, true)}, so that was left out.`)
    if (relaxed.length > 0) said.push(` No story has all of the words; these have all but ${named(relaxed)}.`)
    if (aliases.length > 0) said.push(` Also searching for ${aliases.map(({ name }) => name).join(', ')}.`)
    if (corrected.length > 0) {
      const exact = element(
        'a',
        { href: `${location.pathname}${writeState({ ...this.#state, isExact: true })}` },
        corrected.map((word) => word.typed).join(' '),
      )
      said.push(` Showing results for ${corrected.map(({ used }) => used).join(' ')}; search only for `, exact, '.')
    }
    if (isCut) said.push(` Only the first ${limits.words} words of the query were used.`)
    return said
  }

  #nothing({ suggestions }: Answer): Node[] {
    this.#part('[data-without-query]').hidden = false
    const links = suggestions.flatMap((word, index) => [
      index > 0 ? ', ' : '',
      element(
        'a',
        { href: `${location.pathname}${writeState({ ...this.#state, typed: word, isExact: false })}` },
        word,
      ),
    ])
    return [
      element('p', {}, 'Try fewer or other words, or fewer filters. The topics and the list of all stories follow.'),
      ...(links.length > 0 ? [element('p', {}, 'Words that the stories have: ', ...links, '.')] : []),
    ]
  }

  #failed(): void {
    const retry = element('button', { type: 'button' }, 'Try again')
    retry.addEventListener('click', () => {
      closeIndex()
      void this.#show()
    })
    const advice =
      'dev' in this.dataset
        ? 'In development, search works over the last built index: run “npm run build” once, then try again.'
        : typeof WebAssembly === 'undefined'
          ? 'This browser has no WebAssembly, or it is switched off; searching needs it.'
          : 'The connection may be down, or the site may just have been renewed; in that case reload the page. Your query is kept.'
    this.#part('[data-without-query]').hidden = false
    this.#say(
      ['The search index could not be loaded.'],
      element('p', {}, `${advice} The list of all stories stands below.`),
      retry,
    )
  }

  #list(answer: Answer, items: HTMLLIElement[]): HTMLElement {
    const list = element('ol', {}, ...items)
    const box = element('div', {}, list)
    let shown = items.length
    if (shown >= answer.matches.length) return box
    const more = element('button', { type: 'button' }, `Show more of the ${answer.matches.length} stories`)
    const showMore = async (): Promise<void> => {
      more.disabled = true
      try {
        const fragments = await Promise.all(answer.matches.slice(shown, shown + perPage).map(({ load }) => load()))
        const added = fragments.map((fragment) => resultItem(fragment, answer.words))
        shown += added.length
        list.append(...added)
        history.replaceState({ ...this.#place, shown }, '')
        added[0]?.querySelector('a')?.focus()
        more.hidden = shown >= answer.matches.length
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

  /** What the results are narrowed to, each with a button that takes it away; the query stays. */
  #chips(filters: Filters): Node {
    const applied = filterNames.filter((name) => filters[name])
    const clear = (names: readonly (typeof filterNames)[number][]) => {
      const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => !names.some((gone) => gone === name)))
      this.#setFilters(rest)
      this.#change(false)
      this.#part('input[name=q]').focus()
    }
    const chips = applied.map((name) => {
      const chip = element(
        'button',
        { type: 'button', ariaLabel: `Remove the filter ${filters[name]}` },
        `${filters[name]} ×`,
      )
      chip.addEventListener('click', () => clear([name]))
      return element('li', {}, chip)
    })
    if (chips.length > 1) {
      const all = element('button', { type: 'button' }, 'Remove all filters')
      all.addEventListener('click', () => clear(applied))
      chips.push(element('li', {}, all))
    }
    return chips.length > 0 ? element('ul', { className: 'chips' }, ...chips) : document.createDocumentFragment()
  }

  /** Fills the filters with their values and the number of stories that each would leave. */
  async #fillFilters(run: number, { filters }: SearchState, answer: Answer): Promise<void> {
    const facets = await answer.facets()
    if (run !== this.#run) return
    for (const name of filterNames) {
      const field = this.#part<HTMLSelectElement>(`select[name=${name}]`)
      const options = facets[name].map(({ value, count }) => new Option(`${value} (${count})`, value))
      field.replaceChildren(new Option('Any', ''), ...options)
      field.value = filters[name] ?? ''
    }
  }
}

customElements.define('search-results', SearchResults)
