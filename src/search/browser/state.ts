/** What results can be narrowed to, in the order shown; the names are those of the index and of the address. */
export const filterNames = ['kind', 'topic', 'country', 'person', 'outlet', 'year'] as const
export type FilterName = (typeof filterNames)[number]
export type Filters = Partial<Record<FilterName, string>>

export const orders = ['best', 'newest', 'oldest'] as const
export type Order = (typeof orders)[number]

/** A search as its address says it. */
export interface SearchState {
  typed: string
  filters: Filters
  order: Order
  /** Whether words are to be taken as they are typed, without catching typing errors. */
  isExact: boolean
}

const isOrder = (value: string | null): value is Order => orders.some((order) => order === value)

/** The search that an address asks for; what it does not know is left aside. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query)
  const filters: Filters = {}
  for (const name of filterNames) {
    const value = parameters.get(name)
    if (value) filters[name] = value
  }
  const order = parameters.get('order')
  return {
    typed: (parameters.get('q') ?? '').trim(),
    filters,
    order: isOrder(order) ? order : 'best',
    isExact: parameters.has('exact'),
  }
}

/** The query part of the address of a search, with its question mark; empty for no search at all. */
export function writeState({ typed, filters, order, isExact }: SearchState): string {
  const parameters = new URLSearchParams()
  if (typed) parameters.set('q', typed)
  for (const name of filterNames) if (filters[name]) parameters.set(name, filters[name])
  if (order !== 'best') parameters.set('order', order)
  if (isExact && typed) parameters.set('exact', '1')
  return parameters.size > 0 ? `?${parameters}` : ''
}
