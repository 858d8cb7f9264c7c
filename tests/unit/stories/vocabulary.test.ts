import { expect, test } from 'vitest'
import { folded } from '../../../src/search/browser/fold'
import type { Archive } from '../../../src/stories/load'
import { aliasesOf, wordClasses } from '../../../src/stories/vocabulary'
import { exampleStory } from './example'

const archive = {
  people: [{ id: 'z', name: 'Volodymyr Zelenskyy', sortName: '', aliases: ['Zelensky', 'Zelenskyy Volodymyr'] }],
  outlets: [
    { id: 'a', name: 'Agence France-Presse', aliases: ['AFP', 'shared'] },
    { id: 'b', name: 'BBC News', aliases: ['shared'] },
  ],
  countries: [],
  places: [{ id: 'lviv', name: 'Lviv', aliases: ['Lwów'] }],
  terms: [{ id: 't', term: 'tripwire force', aliases: ['tripwire', 'trip-wire'] }],
} as unknown as Archive

test('other names lead to ours, without accents or capitals', () => {
  expect(aliasesOf(archive)).toEqual({
    names: { afp: 'Agence France-Presse', lwow: 'Lviv', zelensky: 'Volodymyr Zelenskyy' },
    terms: { 'trip-wire': 'tripwire force' },
  })
})

test.each([
  ['Lwów', 'lwow'],
  ['Zelenskyy’s', "zelenskyy's"],
  ['  ÉLYSÉE ', 'elysee'],
])('%j is compared as %s', (text, compared) => {
  expect(folded(text)).toBe(compared)
})

test('words come in classes of frequency, the most frequent first, each from A to Z', () => {
  const story = {
    ...exampleStory({ id: 'one' }),
    title: 'force force force force',
    summary: 'zeal',
    entry: { body: 'backstop’s' },
  } as never
  const lines = wordClasses([story]).split('\n')
  expect(lines[0]).toContain('force')
  expect(lines.at(-1)?.split(' ')).toEqual([...(lines.at(-1)?.split(' ') ?? [])].sort())
  expect(lines.join(' ').split(' ')).toEqual(expect.arrayContaining(['backstop', 'zeal']))
})
