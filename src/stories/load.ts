import { readFile } from 'node:fs/promises'
import { getCollection, getEntry, type CollectionEntry } from 'astro:content'
import { wrongRowAnchors } from './anchors'
import { byNewest } from './order'
import { nearest } from './nearest'

type StoryData = CollectionEntry<'stories'>['data']
export type Outlet = CollectionEntry<'outlets'>['data']
export type Person = CollectionEntry<'people'>['data']
export type Country = CollectionEntry<'countries'>['data']
export type Place = CollectionEntry<'places'>['data']
export type Topic = CollectionEntry<'topics'>['data'] & { id: string; entry: CollectionEntry<'topics'> }
export type Term = CollectionEntry<'glossary'>['data'] & { id: string; entry: CollectionEntry<'glossary'> }
export type Figure = StoryData['figures'][number]
export type Quote = StoryData['quotes'][number]
export type RegisteredEvent = CollectionEntry<'events'>['data']
/** An event as a story tells it, with the entry of the register where several stories tell of it. */
export type StoryEvent = Omit<StoryData['events'][number], 'event'> & { event: RegisteredEvent | null }
export type Position = Omit<StoryData['positions'][number], 'country'> & { country: Country }
export type Kind = StoryData['kind']
export type Stance = Position['stance']

/** The record of the original article, with its outlet and the outlet's country looked up. */
export interface Source extends Omit<StoryData['source'], 'outlet' | 'dating'> {
  outlet: Outlet
  country: Country | null
  dating: 'stated' | 'inferred'
  /** How an inferred day was worked out; null where the day is stated. */
  datingReason: string | null
}

/** A published story with every reference looked up in its register. */
export interface Story extends Omit<StoryData, 'source' | 'topics' | 'people' | 'countries' | 'positions' | 'events'> {
  /** The slug: its file name, and its address for good. */
  id: string
  /** The path of its file from the top of the project. */
  file: string
  source: Source
  topics: Topic[]
  people: { person: Person; role: string }[]
  countries: Country[]
  positions: Position[]
  events: StoryEvent[]
  entry: CollectionEntry<'stories'>
}

/** The whole collection: published stories newest first, and the registers. */
export interface Archive {
  stories: Story[]
  topics: Topic[]
  terms: Term[]
  outlets: Outlet[]
  people: Person[]
  countries: Country[]
  places: Place[]
}

/** An error in the content, in words for an editor. */
class ContentError extends Error {
  override name = 'ContentError'
}

let archive: Promise<Archive> | undefined

/**
 * The collection, read once a build and afresh in development.
 * Drafts are left out; every reference is checked.
 * @throws ContentError with all problems: file, field, what is wrong and what is accepted.
 */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive()
  return (archive ??= readArchive())
}

async function readArchive(): Promise<Archive> {
  const [
    storyEntries,
    topicEntries,
    termEntries,
    outletEntries,
    peopleEntries,
    countryEntries,
    eventEntries,
    placeEntries,
  ] = await Promise.all([
    getCollection('stories'),
    getCollection('topics'),
    getCollection('glossary'),
    getCollection('outlets'),
    getCollection('people'),
    getCollection('countries'),
    getCollection('events'),
    getCollection('places'),
  ])
  const topics = topicEntries
    .map((entry): Topic => ({ ...entry.data, id: entry.id, entry }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
  const terms = termEntries
    .map((entry): Term => ({ ...entry.data, id: entry.id, entry }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en'))
  const outlets = outletEntries.map(({ data }) => data)
  const people = peopleEntries.map(({ data }) => data)
  const countries = countryEntries.map(({ data }) => data)

  const problems: string[] = []
  const outletOf = register('content/outlets.yaml', outlets, problems)
  const personOf = register('content/people.yaml', people, problems)
  const countryOf = register('content/countries.yaml', countries, problems)
  const eventOf = register(
    'content/events.yaml',
    eventEntries.map(({ data }) => data),
    problems,
  )
  const topicOf = register('content/topics', topics, problems)

  for (const outlet of outlets) {
    if (outlet.country) countryOf(outlet.country.id, 'content/outlets.yaml', `country of ${outlet.id}`)
  }
  for (const { id, topics: refs } of terms) {
    for (const topic of refs) topicOf(topic.id, `content/glossary/${id}.mdx`, 'topics')
  }

  const stories = storyEntries.map((entry): Story => {
    const { source, ...data } = entry.data
    const file = entry.filePath ?? entry.id
    const outlet = outletOf(source.outlet.id, file, 'source.outlet')
    return {
      ...data,
      id: entry.id.replace(/^.*\//, ''),
      file,
      entry,
      source: {
        ...source,
        outlet,
        country: outlet?.country ? countryOf(outlet.country.id, 'content/outlets.yaml', outlet.id) : null,
        dating: source.dating === 'stated' ? 'stated' : 'inferred',
        datingReason: source.dating === 'stated' ? null : source.dating.inferred,
      },
      topics: data.topics.map(({ id }, index) => topicOf(id, file, `topics.${index}`)),
      people: data.people.map(({ person, role }, index) => ({
        person: personOf(person.id, file, `people.${index}.person`),
        role,
      })),
      countries: data.countries.map(({ id }, index) => countryOf(id, file, `countries.${index}`)),
      positions: data.positions.map((position, index) => ({
        ...position,
        country: countryOf(position.country.id, file, `positions.${index}.country`),
      })),
      events: data.events.map(({ event, ...told }, index) => ({
        ...told,
        event: event && eventOf(event.id, file, `events.${index}.event`),
      })),
    }
  })
  for (const [id, twins] of Map.groupBy(stories, (story) => story.id)) {
    if (twins.length === 1) continue
    const files = twins.map(({ file }) => file).join(' and ')
    problems.push(
      `${files}: both have the slug “${id}”. Accepted: a file name that no other story has, in whatever year.`,
    )
  }
  const slugs = new Map(stories.map(({ id, file }) => [id, file]))
  for (const { file, formerly } of stories) {
    for (const slug of formerly) {
      const holder = slugs.get(slug)
      if (holder) {
        problems.push(
          `${file}: formerly: “${slug}” is the address of ${holder}. Accepted: a slug that no story has, nor had before.`,
        )
      }
      slugs.set(slug, file)
    }
  }
  for (const story of stories) problems.push(...wrongRowAnchors(story))
  await Promise.all(stories.map(async ({ file }) => problems.push(...(await impossibleDays(file)))))
  if (problems.length > 0) throw new ContentError(`${problems.sort().join('\n')}\n`)

  return {
    stories: stories.filter(({ draft }) => !draft).sort(byNewest),
    topics,
    terms,
    outlets,
    people,
    countries,
    places: placeEntries.map(({ data }) => data),
  }
}

/**
 * A text of content/pages by its file name.
 * @throws ContentError when there is no such file
 */
export async function loadPage(id: string): Promise<CollectionEntry<'pages'>> {
  const page = await getEntry('pages', id)
  if (!page) throw new ContentError(`content/pages/${id}.mdx is missing.`)
  return page
}

/** A look-up that notes what it does not find, so that one build reports every mistake. */
function register<Item extends { id: string }>(file: string, items: Item[], problems: string[]) {
  const byId = new Map(items.map((item) => [item.id, item]))
  return (id: string, user: string, field: string): Item => {
    const item = byId.get(id)
    if (!item) {
      const near = nearest(id, [...byId.keys()]).join(', ')
      problems.push(
        `${user}: ${field}: “${id}” is not in ${file}. Accepted: an id from there, such as ${near}; or add it there first.`,
      )
    }
    // Never used when missing: the problems end the build.
    return item as Item
  }
}

/** YAML turns 2025-02-30 silently into 2 March; only the text of the file still shows the mistake. */
async function impossibleDays(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((text, index) =>
    [...text.matchAll(/(?<![\w/-])\d{4}-\d{2}-\d{2}(?![\w/-])/g)]
      .filter(([day]) => Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day)
      .map(
        ([day]) =>
          `${file}:${index + 1}: ${day} is not a day of the calendar. Accepted: a day written YYYY-MM-DD, for example 2025-03-20.`,
      ),
  )
}
