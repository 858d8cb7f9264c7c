import { expect, test } from 'vitest'
import {
  byLetter,
  figuresAbout,
  filedName,
  officesOf,
  quotesOf,
  storiesNaming,
  storiesUsing,
} from '../../../src/stories/mentions'
import type { Story, Term } from '../../../src/stories/load'
import { exampleFigure, exampleStory } from './example'

const starmer = (role: string) => [{ id: 'keir-starmer', name: 'Keir Starmer', role }]
const old = exampleStory({ id: 'old', published: '2024-01-01', people: starmer('Leader of the Opposition') })
const recent = exampleStory({ id: 'recent', published: '2025-03-20', people: starmer('UK Prime Minister') })
const newest = exampleStory({ id: 'newest', published: '2025-08-13', people: starmer('UK Prime Minister') })

test('offices come in the order of time, each with its first and last story', () => {
  const offices = officesOf('keir-starmer', [newest, recent, old])
  expect(offices.map(({ role, first, last }) => [role, first.id, last.id])).toEqual([
    ['Leader of the Opposition', 'old', 'old'],
    ['UK Prime Minister', 'recent', 'newest'],
  ])
})

test('quotations of a person include those passed on by others', () => {
  const quotes = [
    { who: 'Boris Johnson, as quoted by the columnist', words: 'Not an inch!' },
    { who: 'Keir Starmer', words: 'a guarantee' },
  ]
  expect(quotesOf('Boris Johnson', [exampleStory({ id: 'one', quotes })]).map(({ quote }) => quote.words)).toEqual([
    'Not an inch!',
  ])
})

test('stories that name a person are found by the register, not by letters', () => {
  expect(storiesNaming({ id: 'keir-starmer' }, [newest, exampleStory({ id: 'none' })])).toEqual([newest])
})

const term = { id: 'tripwire-force', term: 'tripwire force' } as Term
const withBody = (body: string): Story => ({ ...exampleStory({ id: 'story' }), entry: { body } as Story['entry'] })

test.each([
  ['a link to it', 'a [tripwire](/glossary/#tripwire-force) in this sense', 1],
  ['its words', 'It would be no tripwire force.', 1],
  ['its plural', 'Tripwire forces deter.', 1],
  ['a longer word', 'An anti-tripwire force-field', 0],
  ['nothing of it', 'A force', 0],
])('a story with %s counts as it should', (_name, body, count) => {
  expect(storiesUsing(term, [withBody(body)])).toHaveLength(count)
})

test('letters go by the filed name; accents, articles and digits find their place', () => {
  const names = ['The Times', 'Élysée', 'Ukrinform', '10 Downing Street', 'Euronews']
  expect(byLetter(names, filedName).map(({ letter, items }) => [letter, items])).toEqual([
    ['0–9', ['10 Downing Street']],
    ['E', ['Élysée', 'Euronews']],
    ['T', ['The Times']],
    ['U', ['Ukrinform']],
  ])
})

test('figures about a country are found by its name or an alias, and by whole words', () => {
  const country = { id: 'united-kingdom', name: 'United Kingdom', code: 'GB', aliases: ['UK', 'Britain'] }
  const figures = ['from Britain and France', 'of UKIP voters', 'from the UK'].map((what) => ({
    figure: exampleFigure({ what }),
    story: recent,
  }))
  expect(figuresAbout(country, figures).map(({ figure }) => figure.what)).toEqual([
    'from Britain and France',
    'from the UK',
  ])
})
