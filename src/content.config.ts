/** What a story, a topic, a term, an outlet, a person, a country and a page is. The descriptions are the editor's help and stand in every error. */
import { defineCollection, reference } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { explained } from './build/explain-schema'

const wordCount = (text: string): number => text.trim().split(/\s+/).length

/** A calendar day. YAML reads an unquoted 2025-03-20 as a timestamp; it goes back to the day as written. */
const isoDay = (help: string) =>
  z
    .preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date())
    .describe(`${help} A day written YYYY-MM-DD, for example 2025-03-20.`)

const webAddress = z.url({ protocol: /^https?$/ }).describe('A full address that begins with https:// or http://.')
const line = (help: string) => z.string().trim().min(1).describe(help)
const aliases = z
  .array(z.string().min(1))
  .default([])
  .describe('Other spellings and names that readers type into the search.')

const formerAnchors = z
  .record(z.string(), line('The id of the part that now stands in its place.'))
  .default({})
  .describe(
    'Ids of paragraphs, headings, quotations and rows that have changed, so that links to them still lead there: the old id, a colon, and the id of the part that now stands in its place.',
  )

export const kinds = ['news', 'analysis', 'opinion', 'official', 'explainer'] as const
export const stances = [
  'leads',
  'would-send-troops',
  'support-without-troops',
  'conditional',
  'undecided',
  'refuses',
  'opposes',
] as const

const source = z
  .strictObject({
    outlet: reference('outlets').describe('The id of the outlet in content/outlets.yaml: who published the article.'),
    title: line('The article’s own headline, exact to the byte.'),
    language: z.string().default('en').describe('The language of the headline, as a BCP 47 tag: en, uk, fr.'),
    url: webAddress
      .nullable()
      .describe('The address of the article or of the copy that was read; null where neither is known.'),
    published: isoDay('The day on which the outlet published it.'),
    dating: z
      .union([z.literal('stated'), z.strictObject({ inferred: line('How the day was worked out.') })])
      .describe(
        '“stated” where the page, its address or the copy gives the day; otherwise “inferred:” with the reason.',
      ),
    via: z
      .string()
      .nullable()
      .default(null)
      .describe('The carrier in whose copy it was read; null where it was read at the outlet.'),
    relays: z
      .string()
      .nullable()
      .default(null)
      .describe('The outlet whose report it passes on at second hand; null where none.'),
    authors: z.array(line('A name.')).default([]).describe('Only authors whom the source names.'),
    archived: z
      .strictObject({ url: webAddress, date: isoDay('The day of the archived copy.') })
      .nullable()
      .default(null)
      .describe('The archived copy, with url and date; null where none is known.'),
    note: line('What the copy shows and what it lacks.')
      .nullable()
      .default(null)
      .describe('What the copy shows and what it lacks; null where there is nothing to say.'),
  })
  .describe('The record of the original article.')

const figure = z
  .strictObject({
    what: line('What is counted, in a few words.'),
    low: z
      .number()
      .nullable()
      .describe('The lower bound; the same as high for a single number; null where open or only a word is given.'),
    high: z.number().nullable().describe('The upper bound; null where open or only a word is given.'),
    qualifier: z
      .enum(['about', 'more than', 'fewer than', 'almost', 'at least', 'up to', 'probable', 'possible'])
      .nullable()
      .default(null)
      .describe(
        'One of: about, more than, fewer than, almost, at least, up to, probable, possible; null where the number is plain.',
      ),
    unit: line('troops, personnel, countries, per cent, GBP, EUR, days …'),
    saidBy: line('Who gave the number.'),
    asOf: isoDay('The day for which it was given.'),
    bearsOnForce: z
      .boolean()
      .default(true)
      .describe('true or false; false for a number of the background, which stays out of the overview of figures.'),
  })
  .refine(({ low, high }) => low === null || high === null || low <= high, 'low is greater than high')

const quote = z.strictObject({
  who: line('Who said it.'),
  words: line('The words, verbatim, without quotation marks around them. At most 12 words.').refine(
    (words) => wordCount(words) <= 12,
    { error: ({ input }) => `has ${wordCount(String(input))} words; a quotation has at most 12` },
  ),
})

const event = z.strictObject({
  date: isoDay('The day on which it happened or was to happen.'),
  what: line('What happened, in our words.'),
  event: reference('events')
    .nullable()
    .default(null)
    .describe(
      'The id of the event in content/events.yaml, where several stories tell of it; null where only this one does.',
    ),
})

const position = z.strictObject({
  country: reference('countries').describe('The id of the country in content/countries.yaml.'),
  stance: z.enum(stances).describe(`One of: ${stances.join(', ')}.`),
  what: line('What was said, in our words.'),
  saidBy: line('Who said it: often not the country itself.'),
  asOf: isoDay('The day of which this holds.'),
})

const story = z
  .strictObject({
    title: z.string().min(20).max(110).describe('Our own headline, 20 to 110 characters; never the source’s.'),
    summary: z.string().min(40).max(300).describe('Our words, 40 to 300 characters, shown in lists and results.'),
    kind: z.enum(kinds).describe(`What the article is. One of: ${kinds.join(', ')}.`),
    formerly: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .describe('A former file name without .mdx: lower case, words joined by hyphens.'),
      )
      .default([])
      .describe('The slugs that this story had before; each stays an address and leads to this page.'),
    formerAnchors,
    core: z.boolean().default(false).describe('true or false; true only for the five founding stories.'),
    draft: z.boolean().default(false).describe('true or false; a draft has no page, no feed entry and no search hit.'),
    collected: isoDay('The day on which we collected the article.'),
    updated: isoDay('The day of the last change of substance.').optional(),
    source,
    keyPoints: z
      .array(line('One point, a full sentence.'))
      .min(3)
      .max(5)
      .describe('Three to five points, a sentence each.'),
    topics: z
      .array(reference('topics').describe('The id of a topic: its file name in content/topics.'))
      .min(1)
      .max(4)
      .describe('One to four ids of topics, the most important first.'),
    people: z
      .array(
        z.strictObject({
          person: reference('people').describe('The id of the person in content/people.yaml.'),
          role: line('The office at the time, for example UK Prime Minister.'),
        }),
      )
      .default([])
      .describe('The people whom the article names, each with person and role.'),
    countries: z
      .array(reference('countries').describe('The id of a country in content/countries.yaml.'))
      .min(1)
      .describe('The ids of the countries that matter to the article.'),
    organisations: z.array(line('A name.')).default([]).describe('Bodies that matter to the article.'),
    figures: z.array(figure).default([]).describe('Every number in the story, with low, high, unit, saidBy and asOf.'),
    quotes: z.array(quote).default([]).describe('Quotations, with who and words: at most 12 words each.'),
    events: z.array(event).default([]).describe('Dated events, oldest first, with date and what.'),
    positions: z
      .array(position)
      .default([])
      .describe('Where the article says a country stands on taking part, with country, stance, what, saidBy and asOf.'),
    notes: z
      .array(line('A note.'))
      .default([])
      .describe('Notes for the reader: doubts, gaps, what differs elsewhere. Links in Markdown.'),
    corrections: z
      .array(
        z.strictObject({
          date: isoDay('The day of the correction.'),
          what: line('What was wrong and what stands now.'),
        }),
      )
      .default([])
      .describe('Corrections of this story, with date and what.'),
  })
  .describe('A story.')

export const collections = {
  stories: defineCollection({
    // Ids keep the folder of the year, so that `load.ts` can see one slug in two years; a story's own id is the file name.
    loader: glob({ base: './content/stories', pattern: '*/*.mdx' }),
    schema: explained(story),
  }),
  topics: defineCollection({
    loader: glob({ base: './content/topics', pattern: '*.mdx' }),
    schema: explained(
      z.strictObject({
        label: line('The name of the topic as readers see it.'),
        summary: z.string().min(20).max(200).describe('What the topic covers, 20 to 200 characters.'),
        aliases,
        formerAnchors,
      }),
    ),
  }),
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.mdx' }),
    schema: explained(
      z.strictObject({
        term: line('The term as it is written in a sentence.'),
        definition: z.string().min(30).max(320).describe('Our definition, 30 to 320 characters.'),
        aliases,
        topics: z
          .array(reference('topics').describe('The id of a topic.'))
          .default([])
          .describe('Ids of the topics that it belongs to.'),
      }),
    ),
  }),
  outlets: defineCollection({
    loader: file('content/outlets.yaml'),
    schema: explained(
      z.strictObject({
        id: line('A short id in lower case, words joined by hyphens.'),
        name: line('The full name.'),
        country: reference('countries').nullable().describe('The id of its country; null where not plain.'),
        aliases,
        state: z
          .strictObject({
            label: line('How it is marked, for example “state-run”.'),
            basis: line('What the mark is based on.'),
          })
          .nullable()
          .default(null)
          .describe('For state-run or state-aligned outlets: label and basis; otherwise null.'),
      }),
    ),
  }),
  people: defineCollection({
    loader: file('content/people.yaml'),
    schema: explained(
      z.strictObject({
        id: line('A short id in lower case, words joined by hyphens.'),
        name: line('The name in our spelling.'),
        sortName: line('The name as it is filed from A to Z, for example Starmer, Keir.'),
        aliases,
      }),
    ),
  }),
  countries: defineCollection({
    loader: file('content/countries.yaml'),
    schema: explained(
      z.strictObject({
        id: line('A short id in lower case, words joined by hyphens.'),
        name: line('The name in our spelling.'),
        code: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .describe('The code of ISO 3166-1 alpha-2: two capital letters.'),
        aliases,
      }),
    ),
  }),
  places: defineCollection({
    loader: file('content/places.yaml'),
    schema: explained(
      z.strictObject({
        id: line('A short id in lower case, words joined by hyphens.'),
        name: line('The name in our spelling.'),
        aliases,
      }),
    ),
  }),
  events: defineCollection({
    loader: file('content/events.yaml'),
    schema: explained(
      z.strictObject({
        id: line('A short id in lower case, words joined by hyphens.'),
        date: isoDay('The day on which it happened.'),
        what: line('What happened, in our words, as all the stories that tell of it can stand by.'),
      }),
    ),
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx' }),
    schema: explained(
      z.strictObject({
        title: line('The headline of the page.'),
        summary: line('One sentence on what the page says.'),
        formerAnchors,
        numbers: z
          .array(z.string())
          .default([])
          .describe(
            'On the home page: the slugs of the stories whose troop numbers disagree, as they are to be shown.',
          ),
      }),
    ),
  }),
}
