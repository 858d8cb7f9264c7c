import type { Figure, RegisteredEvent, Stance, Story } from '../../../src/stories/load'

/** A story with the fields that a rule looks at; the rest as plain as can be. */
export function exampleStory(fields: {
  id: string
  published?: string
  topics?: string[]
  days?: string[]
  events?: RegisteredEvent[]
  people?: { id: string; name: string; role: string }[]
  positions?: { country: string; stance: Stance; asOf: string }[]
  quotes?: Story['quotes']
  figures?: Figure[]
}): Story {
  const {
    id,
    published = '2025-03-20',
    topics = ['air-cover'],
    days = [],
    events = [],
    figures = [],
    people = [],
    positions = [],
    quotes = [],
  } = fields
  return {
    id,
    title: `Headline of ${id}`,
    summary: `Summary of ${id}`,
    kind: 'news',
    formerly: [],
    formerAnchors: {},
    core: false,
    draft: false,
    collected: '2026-11-21',
    file: `content/stories/2025/${id}.mdx`,
    source: {
      outlet: { id: 'bbc-news', name: 'BBC News', country: null, aliases: [], state: null },
      country: null,
      title: `Source of ${id}`,
      language: 'en',
      url: null,
      published,
      dating: 'stated',
      datingReason: null,
      via: null,
      relays: null,
      authors: [],
      archived: null,
      note: null,
    },
    keyPoints: [],
    topics: topics.map(
      (topic) => ({ id: topic, label: topic, summary: '', aliases: [] }) as unknown as Story['topics'][0],
    ),
    people: people.map(({ role, ...person }) => ({ person: { ...person, sortName: person.name, aliases: [] }, role })),
    countries: [],
    organisations: [],
    figures,
    quotes,
    events: [
      ...days.map((date) => ({ date, what: `What happened on ${date}`, event: null })),
      ...events.map((event) => ({ date: event.date, what: `${id} tells of ${event.id}`, event })),
    ],
    positions: positions.map(({ country, ...position }) => ({
      ...position,
      country: { id: country.toLowerCase(), name: country, code: 'XX', aliases: [] },
      what: 'What was said',
      saidBy: 'officials',
    })),
    notes: [],
    corrections: [],
    entry: {} as Story['entry'],
  }
}

/** A figure of troops, plain unless told. */
export const exampleFigure = (fields: Partial<Figure>): Figure => ({
  what: 'troops',
  low: 20_000,
  high: 20_000,
  qualifier: null,
  unit: 'troops',
  saidBy: 'officials',
  asOf: '2025-03-20',
  bearsOnForce: true,
  ...fields,
})
