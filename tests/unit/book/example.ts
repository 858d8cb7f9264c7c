import type { Archive, Story, Term, Topic } from '../../../src/stories/load'
import { byNewest } from '../../../src/stories/order'
import { exampleStory } from '../stories/example'

const texts = {
  stories: [
    {
      id: 'first',
      published: '2025-03-20',
      days: ['2025-03-19'],
      body: 'A [term](/glossary/#backstop).[^a]\n\n[^a]: Why.',
    },
    {
      id: 'second',
      published: '2025-03-27',
      body: 'After [the first](/stories/first/#p-a-term), on a [topic](/topics/air-cover/).',
    },
    {
      id: 'third',
      published: '2025-04-10',
      body: 'See [France](/countries/france/), [a day](/timeline/#day-2025-03-19).[^a]\n\n[^a]: So.',
    },
  ],
  topic: '## What is agreed\n\n[Third](/stories/third/) says so.',
  term: 'As in the [first](/stories/first/).',
}

/** Three stories of two months, a topic and a term that link to each other. */
export const exampleArchive = (change: { id: string; body: string } = { id: '', body: '' }): Archive => ({
  stories: texts.stories
    .map(({ body, ...fields }): Story => ({
      ...exampleStory(fields),
      entry: { body: fields.id === change.id ? change.body : body } as Story['entry'],
    }))
    .sort(byNewest),
  topics: [
    {
      id: 'air-cover',
      label: 'Air cover',
      summary: 'What aircraft would do.',
      aliases: [],
      formerAnchors: {},
      entry: { body: texts.topic } as Topic['entry'],
    },
  ],
  terms: [
    {
      id: 'backstop',
      term: 'Backstop',
      definition: 'Help from the United States.',
      aliases: [],
      topics: [],
      entry: { body: texts.term } as Term['entry'],
    },
  ],
  outlets: [],
  people: [],
  countries: [],
  places: [],
})
