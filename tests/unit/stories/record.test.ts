import { expect, test } from 'vitest'
import { toRecord } from '../../../src/stories/record'
import { exampleFigure, exampleStory } from './example'

test('a record names what the pages look up, and keeps figures as they are', () => {
  const figures = [exampleFigure({})]
  const record = toRecord(exampleStory({ id: 'one', topics: ['air-cover'], figures }), '/stories/one/')
  expect(record.href).toBe('/stories/one/')
  expect(record.source.outlet).toBe('BBC News')
  expect(record.source).toMatchObject({ dating: 'stated', datingReason: null, published: '2025-03-20' })
  expect(record.topics).toEqual(['air-cover'])
  expect(record.figures).toEqual(figures)
  expect(record).not.toHaveProperty('entry')
})
