import { expect, test } from 'vitest'
import { toCslName } from '../../../src/citations/names'
import { stories } from '../../content/files'
import { outlet } from './example'

const bbc = outlet('BBC News', ['BBC'])

test.each([
  ['Aleks Phillips', { given: 'Aleks', family: 'Phillips' }],
  ['Martin Luther King', { given: 'Martin Luther', family: 'King' }],
  ['Ursula von der Leyen', { given: 'Ursula', 'non-dropping-particle': 'von der', family: 'Leyen' }],
  ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['Dean Smith', { given: 'Dean', family: 'Smith' }],
  ['Oscar Pressman', { given: 'Oscar', family: 'Pressman' }],
  ['Володимир Зеленський', { given: 'Володимир', family: 'Зеленський' }],
  ['Lisa O’Carroll', { given: 'Lisa', family: 'O’Carroll' }],
])('%s is a person', (name, parts) => {
  expect(toCslName(name, bbc)).toEqual(parts)
})

test.each([
  'Reuters',
  'Agence France-Presse',
  'Associated Press',
  'PA Media',
  'Staff writers',
  'BBC',
  'BBC News',
  'Ministry of Defence',
])('%s is a body', (name) => {
  expect(toCslName(name, bbc)).toEqual({ literal: name })
})

test('the outlet under another name is a body, where elsewhere the same words would be a person', () => {
  expect(toCslName('Daily Telegraph', outlet('The Telegraph', ['Daily Telegraph']))).toEqual({
    literal: 'Daily Telegraph',
  })
  expect(toCslName('Daily Telegraph', bbc)).toHaveProperty('family', 'Telegraph')
})

test('every author of the collection is a person of a given and a family name', () => {
  const authors = new Set(stories.flatMap(({ data }) => (data.source as { authors?: string[] }).authors ?? []))
  expect(authors.size).toBeGreaterThan(40)
  for (const name of authors) {
    const [given, family] = name.split(' ')
    expect(toCslName(name, bbc), name).toEqual({ given, family })
  }
})
