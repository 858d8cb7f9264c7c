import { expect, test } from 'vitest'
import { formatAmount, formatUnit, sizeOf, troopFigures, troopFiguresOf } from '../../../src/stories/figures'
import { exampleFigure, exampleStory } from './example'

test.each([
  ['a single number', { low: 20_000, high: 20_000 }, '20,000'],
  ['a range', { low: 10_000, high: 30_000 }, '10,000 to 30,000'],
  ['a hedged number', { low: 30, high: 30, qualifier: 'about' as const }, 'about 30'],
  ['a probable number', { qualifier: 'probable' as const }, 'probably 20,000'],
  ['a possible range', { low: 10_000, high: 30_000, qualifier: 'possible' as const }, 'possibly 10,000 to 30,000'],
  [
    'a number with an open low side',
    { low: null, high: 30_000, qualifier: 'fewer than' as const },
    'fewer than 30,000',
  ],
  ['an open low side without a word', { low: null, high: 30_000 }, 'at most 30,000'],
  ['an open high side without a word', { low: 100, high: null }, 'at least 100'],
  ['a number that was only described', { low: null, high: null }, 'not given as a number'],
  ['money in millions', { low: 7_200_000, high: 7_200_000, unit: 'USD' }, '$7.2 million'],
  ['money in billions', { low: 4_500_000_000, high: 4_500_000_000, unit: 'GBP' }, '£4.5 billion'],
])('%s', (_name, fields, written) => {
  expect(formatAmount(exampleFigure(fields))).toBe(written)
})

test('the unit follows the number, but money has its sign before it', () => {
  expect(formatUnit(exampleFigure({}))).toBe('troops')
  expect(formatUnit(exampleFigure({ unit: 'EUR' }))).toBe('')
})

test('troop numbers come oldest first and leave out other units, background and mere words', () => {
  const story = exampleStory({
    id: 'one',
    figures: [
      exampleFigure({ what: 'later', asOf: '2025-06-01' }),
      exampleFigure({ what: 'earlier', asOf: '2025-02-01' }),
      exampleFigure({ unit: 'countries' }),
      exampleFigure({ bearsOnForce: false }),
      exampleFigure({ low: null, high: null }),
    ],
  })
  expect(troopFigures([story]).map(({ figure }) => figure.what)).toEqual(['earlier', 'later'])
})

test.each([
  [{ low: 1, high: 1, unit: 'months' }, 'month'],
  [{ low: 1, high: null, unit: 'countries' }, 'country'],
  [{ low: 1, high: 1, unit: 'per cent' }, 'per cent'],
  [{ low: 2, high: 2, unit: 'months' }, 'months'],
])('the unit of %j is “%s”', (fields, unit) => {
  expect(formatUnit(exampleFigure(fields))).toBe(unit)
})

test('figures are sorted by their upper bound, and mere words come last', () => {
  expect(
    [
      exampleFigure({ low: 5, high: null }),
      exampleFigure({ low: null, high: null }),
      exampleFigure({ low: 1, high: 9 }),
    ].map(sizeOf),
  ).toEqual([5, -1, 9])
})

test('the home page’s numbers come in the editor’s order, and a wrong slug is named', () => {
  const one = exampleStory({ id: 'one', figures: [exampleFigure({ unit: 'days' }), exampleFigure({ what: 'first' })] })
  const two = exampleStory({ id: 'two', figures: [exampleFigure({ what: 'second' })] })
  expect(troopFiguresOf(['two', 'one'], [one, two]).map(({ figure }) => figure.what)).toEqual(['second', 'first'])
  expect(() => troopFiguresOf(['three'], [one])).toThrow('content/pages/home.mdx: numbers: there is no story “three”')
})
