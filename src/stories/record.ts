import { z } from 'astro/zod'
import { stances } from './kinds'
import type { Story } from './load'

const day = (help: string) => z.iso.date().describe(`${help} ISO 8601.`)

/** A story as machines read it in `/data/stories.json`; published as JSON Schema at `/data/stories.schema.json`. */
export const storyRecord = z.strictObject({
  id: z.string().describe('The slug: the last part of the story’s address, for good.'),
  href: z.string().describe('The path of the story’s page on this site.'),
  title: z.string().describe('Our headline.'),
  summary: z.string().describe('Our summary.'),
  kind: z.enum(['news', 'analysis', 'opinion', 'official', 'explainer']).describe('What the article is.'),
  core: z.boolean().describe('Whether it is one of the five founding stories.'),
  topics: z.array(z.string()).describe('Ids of topics, the most important first.'),
  people: z
    .array(z.strictObject({ id: z.string(), name: z.string(), role: z.string().describe('The office at the time.') }))
    .describe('People whom the article names.'),
  countries: z.array(z.string()).describe('Names of the countries that matter to the article.'),
  organisations: z.array(z.string()).describe('Bodies that matter to the article.'),
  keyPoints: z.array(z.string()).describe('Three to five points, in our words.'),
  source: z
    .strictObject({
      outlet: z.string().describe('Who published the article.'),
      country: z.string().nullable().describe('The country of the outlet; null where not plain.'),
      title: z.string().describe('The article’s own headline, exact to the byte.'),
      language: z.string().describe('The language of the headline, as a BCP 47 tag.'),
      url: z
        .string()
        .nullable()
        .describe('The address of the article or of the copy that was read; null where not known.'),
      published: day('The day of publication.'),
      dating: z.enum(['stated', 'inferred']).describe('Whether the day is stated or was worked out.'),
      datingReason: z.string().nullable().describe('How the day was worked out; null where it is stated.'),
      via: z.string().nullable().describe('The carrier in whose copy it was read.'),
      relays: z.string().nullable().describe('The outlet whose report it passes on at second hand.'),
      authors: z.array(z.string()).describe('Authors whom the source names.'),
      archived: z
        .strictObject({ url: z.string(), date: day('The day of the copy.') })
        .nullable()
        .describe('The archived copy; null where none is known.'),
      note: z.string().nullable().describe('What the copy shows and what it lacks.'),
    })
    .describe('The record of the original article.'),
  collected: day('The day on which we collected it.'),
  updated: z.iso.date().nullable().describe('The day of the last change of substance; null where there was none.'),
  figures: z
    .array(
      z.strictObject({
        what: z.string(),
        low: z.number().nullable().describe('The lower bound; the same as high for a single number; null where open.'),
        high: z.number().nullable().describe('The upper bound; null where open. Both null where only a word is given.'),
        qualifier: z
          .string()
          .nullable()
          .describe('about, more than, fewer than, almost, at least, up to, probable, possible; or null.'),
        unit: z.string().describe('What is counted; ISO 4217 codes for money.'),
        saidBy: z.string(),
        asOf: day('The day for which it was given.'),
        bearsOnForce: z.boolean().describe('false for a number of the background.'),
      }),
    )
    .describe('The numbers of the story.'),
  quotes: z
    .array(z.strictObject({ who: z.string(), words: z.string() }))
    .describe('Quotations, verbatim, of 12 words at most.'),
  events: z
    .array(z.strictObject({ date: day('The day on which it happened.'), what: z.string() }))
    .describe('Dated events, oldest first.'),
  positions: z
    .array(
      z.strictObject({
        country: z.string(),
        stance: z.enum(stances as [string, ...string[]]),
        what: z.string(),
        saidBy: z.string(),
        asOf: day('The day of which it holds.'),
      }),
    )
    .describe('Where the article says a country stands on taking part.'),
  notes: z.array(z.string()).describe('Notes for the reader; links as in Markdown.'),
  corrections: z
    .array(z.strictObject({ date: day('The day of the correction.'), what: z.string() }))
    .describe('Corrections of the story.'),
})

export type StoryRecord = z.infer<typeof storyRecord>

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
    events: story.events.map(({ date, what }) => ({ date, what })),
    positions: story.positions.map((position) => ({ ...position, country: position.country.name })),
    notes: story.notes,
    corrections: story.corrections,
  }
}
