import { expect, test } from 'vitest'
import { figureId, positionId, wrongRowAnchors } from '../../../src/stories/anchors'
import { exampleFigure, exampleStory } from './example'

test.each([
  ['a single number', { low: 20_000, high: 20_000 }, 'figure-20000-troops'],
  ['a range', { low: 10_000, high: 30_000 }, 'figure-10000-30000-troops'],
  ['an upper bound', { low: null, high: 30_000 }, 'figure-30000-troops'],
  ['a word', { low: null, high: null }, 'figure-troops'],
  ['a fraction and a unit of two words', { low: 2.5, high: 2.5, unit: 'per cent' }, 'figure-2.5-per-cent'],
] as const)('the row of %s has a short id', (_, fields, id) => {
  const figure = exampleFigure(fields)
  expect(figureId(figure, [figure])).toBe(id)
})

test('an edit of one row leaves the id of another alone, and rows that ask for one id get numbers', () => {
  const [one, two, twin] = [exampleFigure({}), exampleFigure({ low: 5, high: 5 }), exampleFigure({ what: 'reserves' })]
  expect(figureId(two, [one, two])).toBe(figureId(two, [exampleFigure({ low: 9, high: 9 }), two]))
  expect([one, two, twin].map((figure) => figureId(figure, [one, two, twin]))).toEqual([
    'figure-20000-troops',
    'figure-5-troops',
    'figure-20000-troops-2',
  ])
})

test('the row of a position is called by its country', () => {
  const { positions } = exampleStory({
    id: 'a',
    positions: [
      { country: 'France', stance: 'leads', asOf: '2025-03-20' },
      { country: 'France', stance: 'conditional', asOf: '2025-03-21' },
    ],
  })
  expect(positions.map((position) => positionId(position, positions))).toEqual(['position-france', 'position-france-2'])
})

test('a former id of a row must name a row that there is', () => {
  const story = {
    ...exampleStory({ id: 'a', figures: [exampleFigure({})] }),
    formerAnchors: { 'figure-1-troops': 'figure-2-troops' },
  }
  expect(wrongRowAnchors(story)).toEqual([
    'content/stories/2025/a.mdx: formerAnchors.figure-1-troops: the story has no row “figure-2-troops”. Accepted: figure-20000-troops.',
  ])
  expect(wrongRowAnchors({ ...story, formerAnchors: { 'figure-1-troops': 'figure-20000-troops' } })).toEqual([])
})
