import { expect, test } from 'vitest'
import { byMonthAndDay, timelineOf } from '../../../src/stories/timeline'
import { exampleStory } from './example'

const summit = { id: 'summit', date: '2025-03-27', what: 'A summit is held.' }
const one = exampleStory({ id: 'one', events: [summit], days: ['2025-03-20'] })
const two = exampleStory({ id: 'two', events: [summit], days: ['2025-04-01', '2025-03-20'] })

test('an event told by two stories stands once, in the words of the register, with both', () => {
  const shared = timelineOf([one, two]).filter(({ id }) => id === 'summit')
  expect(shared).toEqual([{ ...summit, stories: [one, two] }])
})

test('events of one day that nobody called the same stay apart', () => {
  expect(timelineOf([one, two]).filter(({ date }) => date === '2025-03-20')).toHaveLength(2)
})

test('the newest day comes first, in months and days', () => {
  const months = byMonthAndDay(timelineOf([one, two]))
  expect(months.map(({ month, days }) => [month, days.map(({ day, events }) => [day, events.length])])).toEqual([
    ['2025-04', [['2025-04-01', 1]]],
    [
      '2025-03',
      [
        ['2025-03-27', 1],
        ['2025-03-20', 2],
      ],
    ],
  ])
})
