import { expect, test } from 'vitest'
import { storyGraph } from '../../../src/metadata/json-ld'
import type { Story } from '../../../src/stories/load'
import { exampleStory } from '../stories/example'

const urls = {
  page: 'https://site.example/stories/a/',
  card: 'https://site.example/stories/a.png',
  home: 'https://site.example/',
  stories: 'https://site.example/stories/',
}
const plain = exampleStory({ id: 'a' })
const described = (change: Partial<Story>): unknown => {
  const graph = storyGraph({ ...plain, ...change }, urls)
  return graph['@graph'][0]
}

test.each([
  ['news', 'NewsArticle'],
  ['analysis', 'AnalysisNewsArticle'],
  ['opinion', 'OpinionNewsArticle'],
  ['explainer', 'BackgroundNewsArticle'],
  ['official', 'Article'],
] as const)('a story of the kind %s is a news article of ours, based on a source that is a %s', (kind, type) => {
  expect(described({ kind })).toMatchObject({ '@type': 'NewsArticle', isBasedOn: { '@type': type } })
})

test('corrections are told with their day, and a story without any has no such field', () => {
  expect(described({})).not.toHaveProperty('correction')
  const corrections = [{ date: '2026-11-22', what: 'The unit was wrong.' }]
  expect(described({ corrections })).toMatchObject({
    correction: [{ '@type': 'CorrectionComment', text: 'The unit was wrong.', datePublished: '2026-11-22' }],
  })
})

test('the day of change is that of the update, else of the collection', () => {
  expect(described({})).toMatchObject({ datePublished: '2026-11-21', dateModified: '2026-11-21' })
  expect(described({ updated: '2026-12-01' })).toMatchObject({
    datePublished: '2026-11-21',
    dateModified: '2026-12-01',
  })
})

test('a source without address or authors has no such fields; bodies are no persons', () => {
  expect(described({})).not.toHaveProperty('isBasedOn.url')
  expect(described({})).not.toHaveProperty('isBasedOn.author')
  const source = { ...plain.source, url: 'https://news.example/x', authors: ['Rym Momtaz', 'Reuters staff'] }
  expect(described({ source })).toMatchObject({
    isBasedOn: {
      url: 'https://news.example/x',
      author: [
        { '@type': 'Person', name: 'Rym Momtaz' },
        { '@type': 'Organization', name: 'Reuters staff' },
      ],
    },
  })
})
