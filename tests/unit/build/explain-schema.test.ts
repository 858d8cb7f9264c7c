import { z } from 'astro/zod'
import { expect, test } from 'vitest'
import { explained } from '../../../src/build/explain-schema'

const schema = explained(
  z.strictObject({
    title: z.string().min(5).describe('Five letters or more.'),
    kind: z.enum(['news', 'opinion']).describe('One of: news, opinion.'),
    figures: z.array(z.strictObject({ low: z.number().describe('A number.') })).default([]),
  }),
)

const messageFor = (data: unknown): string => {
  const result = schema.safeParse(data)
  return result.success
    ? 'accepted'
    : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n')
}

test.each([
  ['a missing field', { kind: 'news' }, 'title is missing. Accepted: Five letters or more.'],
  [
    'a short text',
    { title: 'Hm', kind: 'news' },
    'title is too short or too small (2). Accepted: Five letters or more.',
  ],
  [
    'a wrong choice',
    { title: 'Enough', kind: 'gossip' },
    'kind “gossip” is not accepted. Accepted: One of: news, opinion.',
  ],
  [
    'an unknown field',
    { title: 'Enough', kind: 'news', tags: [] },
    ' has a field that is not known: tags. Accepted: title, kind, figures',
  ],
  [
    'a field inside a list',
    { title: 'Enough', kind: 'news', figures: [{ low: 'many' }] },
    'figures.0.low “many” is not accepted. Accepted: A number.',
  ],
])('%s is named with what is accepted', (_name, data, message) => {
  expect(messageFor(data)).toBe(message)
})

test('every mistake of a file is reported at once', () => {
  expect(messageFor({}).split('\n')).toHaveLength(2)
})

test('good data passes with its defaults', () => {
  expect(schema.parse({ title: 'Enough', kind: 'news' })).toEqual({ title: 'Enough', kind: 'news', figures: [] })
})
