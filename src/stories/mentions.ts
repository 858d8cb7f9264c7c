import type { FigureInStory } from './figures'
import type { Country, Quote, Story, Term } from './load'

/** Whether a speaker, such as “Keir Starmer, as relayed by …”, is a person. */
const isSpeaker = (saidBy: string, name: string): boolean => saidBy.includes(name)

/** The quotations of a person, newest first. */
export const quotesOf = (name: string, stories: readonly Story[]): { quote: Quote; story: Story }[] =>
  stories.flatMap((story) => story.quotes.filter(({ who }) => isSpeaker(who, name)).map((quote) => ({ quote, story })))

/** The numbers that a person gave, newest first. */
export const figuresSaidBy = (name: string, stories: readonly Story[]): FigureInStory[] =>
  stories.flatMap((story) =>
    story.figures.filter(({ saidBy }) => isSpeaker(saidBy, name)).map((figure) => ({ figure, story })),
  )

/** The offices that stories give a person, in order of time, each with the first and the last story that gives it. */
export function officesOf(
  personId: string,
  newestFirst: readonly Story[],
): { role: string; first: Story; last: Story }[] {
  const offices = new Map<string, { role: string; first: Story; last: Story }>()
  for (const story of newestFirst.toReversed()) {
    for (const { person, role } of story.people) {
      if (person.id !== personId) continue
      offices.set(role, { role, first: offices.get(role)?.first ?? story, last: story })
    }
  }
  return [...offices.values()]
}

/** The stories that use a term: those whose text leads to it in the glossary or holds its very words. */
export function storiesUsing(term: Term, stories: readonly Story[]): Story[] {
  const words = new RegExp(`(?<![\\p{L}-])${escapeRegExp(term.term)}s?(?![\\p{L}-])`, 'iu')
  return stories.filter(
    ({ entry, summary }) => entry.body?.includes(`/glossary/#${term.id})`) || words.test(`${summary} ${entry.body}`),
  )
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Items in groups of the first letter under which they are filed, A to Z; accents do not part letters. */
export function byLetter<Item>(
  items: readonly Item[],
  filedAs: (item: Item) => string,
): { letter: string; items: Item[] }[] {
  const letterOf = (item: Item): string =>
    filedAs(item)
      .normalize('NFD')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .charAt(0)
      .toUpperCase()
  const sorted = items.toSorted((a, b) => filedAs(a).localeCompare(filedAs(b), 'en'))
  return [...Map.groupBy(sorted, (item) => (/\d/.test(letterOf(item)) ? '0–9' : letterOf(item)))].map(
    ([letter, group]) => ({
      letter,
      items: group,
    }),
  )
}

/** How an outlet is filed from A to Z: without its article. */
export const filedName = (name: string): string => name.replace(/^The /, '')

/** The stories that name a person. */
export const storiesNaming = ({ id }: { id: string }, stories: readonly Story[]): Story[] =>
  stories.filter(({ people }) => people.some(({ person }) => person.id === id))

/** The stories to which a country matters. */
export const storiesOnCountry = ({ id }: { id: string }, stories: readonly Story[]): Story[] =>
  stories.filter(({ countries }) => countries.some((country) => country.id === id))

/** The figures whose subject or speaker names a country, by its name or one of its aliases. */
export function figuresAbout({ name, aliases }: Country, figures: readonly FigureInStory[]): FigureInStory[] {
  const names = new RegExp(`(?<![\\p{L}])(?:${[name, ...aliases].map(escapeRegExp).join('|')})(?![\\p{L}])`, 'u')
  return figures.filter(({ figure }) => names.test(`${figure.what} ${figure.saidBy}`))
}
