import { expect, test } from 'vitest'
import { positionsByCountry } from '../../../src/stories/positions'
import { positionRows } from '../../../src/stories/rows'
import { exampleStory } from './example'

const march = exampleStory({
  id: 'march',
  published: '2025-03-20',
  positions: [
    { country: 'Turkey', stance: 'undecided', asOf: '2025-03-20' },
    { country: 'France', stance: 'leads', asOf: '2025-03-20' },
  ],
})
const april = exampleStory({
  id: 'april',
  published: '2025-04-10',
  positions: [
    { country: 'Turkey', stance: 'conditional', asOf: '2025-04-10' },
    { country: 'France', stance: 'would-send-troops', asOf: '2025-04-09' },
  ],
})
const may = exampleStory({
  id: 'may',
  published: '2025-05-01',
  positions: [
    { country: 'Turkey', stance: 'conditional', asOf: '2025-05-01' },
    { country: 'France', stance: 'leads', asOf: '2025-04-30' },
  ],
})

test('countries come with the newest report first, and each keeps its earlier positions', () => {
  const countries = positionsByCountry([march, may, april])
  expect(countries.map(({ country, positions }) => [country.name, positions.map(({ story }) => story.id)])).toEqual([
    ['Turkey', ['may', 'april', 'march']],
    ['France', ['may', 'april', 'march']],
  ])
})

test('a change of mind shows in the course, a repetition does not', () => {
  const [turkey] = positionsByCountry([march, april, may])
  expect(turkey?.course.map(({ stance, since }) => [stance, since])).toEqual([
    ['undecided', '2025-03-20'],
    ['conditional', '2025-04-10'],
  ])
})

test('leading and sending, named in turn, are no changes of mind', () => {
  const france = positionsByCountry([march, april, may])[1]
  expect(france?.course.map(({ stance }) => stance)).toEqual(['leads', 'would-send-troops'])
})

test('rows for the data file come by country from A to Z', () => {
  const rows = positionRows([march, april, may], ({ id }) => `https://site.example/${id}/`)
  expect(rows.map(({ country, as_of }) => `${country} ${as_of}`)).toEqual([
    'France 2025-04-30',
    'France 2025-04-09',
    'France 2025-03-20',
    'Turkey 2025-05-01',
    'Turkey 2025-04-10',
    'Turkey 2025-03-20',
  ])
  expect(rows[0]).toMatchObject({ stance: 'leads', story: 'may', url: 'https://site.example/may/' })
})
