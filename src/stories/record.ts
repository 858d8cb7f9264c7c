import type { Figure, Kind, Quote, Stance, Story, StoryEvent } from './load'

/** A story as machines read it in `/data/stories.json`. Days are ISO 8601, countries and people by name, topics by id. */
export interface StoryRecord {
  id: string
  href: string
  title: string
  summary: string
  kind: Kind
  core: boolean
  topics: string[]
  people: { id: string; name: string; role: string }[]
  countries: string[]
  organisations: string[]
  keyPoints: string[]
  source: {
    outlet: string
    country: string | null
    title: string
    language: string
    url: string | null
    published: string
    dating: 'stated' | 'inferred'
    datingReason: string | null
    via: string | null
    relays: string | null
    authors: string[]
    archived: { url: string; date: string } | null
    note: string | null
  }
  collected: string
  updated: string | null
  figures: Figure[]
  quotes: Quote[]
  events: StoryEvent[]
  positions: { country: string; stance: Stance; what: string; saidBy: string; asOf: string }[]
  notes: string[]
  corrections: Story['corrections']
}

/** The record of a story, with the href at which its page stands. */
export function toRecord(story: Story, href: string): StoryRecord {
  const { outlet, country, ...source } = story.source
  return {
    id: story.id,
    href,
    title: story.title,
    summary: story.summary,
    kind: story.kind,
    core: story.core,
    topics: story.topics.map(({ id }) => id),
    people: story.people.map(({ person, role }) => ({ id: person.id, name: person.name, role })),
    countries: story.countries.map(({ name }) => name),
    organisations: story.organisations,
    keyPoints: story.keyPoints,
    source: { ...source, outlet: outlet.name, country: country?.name ?? null },
    collected: story.collected,
    updated: story.updated ?? null,
    figures: story.figures,
    quotes: story.quotes,
    events: story.events,
    positions: story.positions.map((position) => ({ ...position, country: position.country.name })),
    notes: story.notes,
    corrections: story.corrections,
  }
}
