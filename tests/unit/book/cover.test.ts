import { expect, test } from 'vitest'
import { coverOf } from '../../../src/book/cover'
import type { CardElement } from '../../../src/cards/card'
import { exampleStory } from '../stories/example'

const childrenOf = (element: CardElement | undefined): CardElement[] =>
  Array.isArray(element?.props.children) ? element.props.children : []

const coverOfMonths = (...months: string[]) => {
  const stories = months.map((month, index) => exampleStory({ id: `s${index}`, published: `${month}-15` }))
  const [, title, , piles, foot] = childrenOf(coverOf(stories))
  return {
    title: title?.props.children,
    piles: childrenOf(piles).map((pile) => childrenOf(pile).length),
    foot: childrenOf(foot).map(({ props }) => props.children),
  }
}

test('the cover has a card for each story on the pile of its month, and a place for months without one', () => {
  expect(coverOfMonths('2026-02', '2025-11', '2025-11', '2026-01')).toEqual({
    title: 'The Reassurance File',
    piles: [2, 0, 1, 1],
    foot: ['November 2025', '4 stories', 'February 2026'],
  })
})

test('one story makes one pile', () => {
  expect(coverOfMonths('2025-12').piles).toEqual([1])
})
