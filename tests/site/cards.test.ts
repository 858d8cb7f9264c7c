import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pngSize } from '../../src/cards/png'
import { dist, storyPages } from './built'

const cards = storyPages.map((page) => page.replace('/index.html', '.png'))

test('every story has its card, and nothing else has one there', () => {
  const found = globSync('stories/*.png', { cwd: dist }).map((path) => path.replaceAll('\\', '/'))
  expect(found.sort()).toEqual(cards)
  expect(cards.length).toBeGreaterThan(0)
})

test.each(['card.png', ...cards])('%s is a whole PNG of 1200 × 630 pixels in less than 60,000 bytes', (card) => {
  const bytes = readFileSync(`${dist}/${card}`)
  expect(pngSize(bytes)).toEqual({ width: 1200, height: 630 })
  expect(bytes.length).toBeLessThan(60_000)
})

test('the cards of two stories are not the same', () => {
  const contents = new Set(cards.map((card) => readFileSync(`${dist}/${card}`, 'latin1')))
  expect(contents.size).toBe(cards.length)
})
