import { expect, test } from 'vitest'
import { byMonth, byNewest, byYear, neighbours } from '../../../src/stories/order'
import { exampleStory } from './example'

const march = exampleStory({ id: 'march', published: '2025-03-20' })
const april = exampleStory({ id: 'april', published: '2025-04-10' })
const aprilToo = exampleStory({ id: 'zebra', published: '2025-04-10' })

test('the newest story comes first, and stories of one day come by slug', () => {
  expect([march, aprilToo, april].sort(byNewest).map(({ id }) => id)).toEqual(['april', 'zebra', 'march'])
})

test('stories fall into months in the order given', () => {
  const months = byMonth([april, aprilToo, march])
  expect(months.map(({ month, stories }) => [month, stories.length])).toEqual([
    ['2025-04', 2],
    ['2025-03', 1],
  ])
})

test('a story knows its neighbours, and the ends have none on one side', () => {
  const order = [april, aprilToo, march]
  expect(neighbours(aprilToo, order)).toEqual({ later: april, earlier: march })
  expect(neighbours(april, order).later).toBeNull()
  expect(neighbours(march, order).earlier).toBeNull()
})

test('stories fall into years in the order given', () => {
  const older = exampleStory({ id: 'older', published: '2024-12-31' })
  expect(byYear([april, march, older]).map(({ year, stories }) => [year, stories.length])).toEqual([
    ['2025', 2],
    ['2024', 1],
  ])
})
