import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptOr } from '../../../src/cards/cache'
import { encodePng } from '../../../src/cards/png'

const plain = (width: number, height: number) =>
  encodePng(new Uint8Array(width * height * 4).fill(255), width, height, [[255, 255, 255]])
const card = plain(1200, 630)

let folder: string
let drawings: number
const draw = () => {
  drawings += 1
  return Promise.resolve(card)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'))
  drawings = 0
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a card is drawn once for a key', async () => {
  await keptOr(folder, 'one', draw)
  expect(drawings).toBe(1)
  expect(Buffer.compare(await keptOr(folder, 'one', draw), card)).toBe(0)
  expect(drawings).toBe(1)
  await keptOr(folder, 'other', draw)
  expect(drawings).toBe(2)
  expect(readdirSync(folder).sort()).toEqual(['one.png', 'other.png'])
})

test.each([
  ['is empty', new Uint8Array()],
  ['is no PNG', Buffer.from('<html>Not found</html>'.repeat(9))],
  ['is cut off', card.subarray(0, card.length - 20)],
  ['ends too soon by a part', card.subarray(0, card.length - 12)],
  ['has a changed byte', card.with(60, 7)],
  ['has another size', plain(600, 315)],
])('a kept card that %s is drawn again', async (_, bytes) => {
  writeFileSync(join(folder, 'one.png'), bytes)
  expect(Buffer.compare(await keptOr(folder, 'one', draw), card)).toBe(0)
  expect(drawings).toBe(1)
  expect(Buffer.compare(readFileSync(join(folder, 'one.png')), card)).toBe(0)
})

test('a folder that cannot be written costs the drawing and no more', async () => {
  writeFileSync(join(folder, 'file'), '')
  expect(Buffer.compare(await keptOr(join(folder, 'file'), 'one', draw), card)).toBe(0)
  expect(readdirSync(folder)).toEqual(['file'])
})

test('a card that cannot be drawn is not kept', async () => {
  await expect(keptOr(folder, 'one', () => Promise.reject(new Error('No letter')))).rejects.toThrow('No letter')
  expect(readdirSync(folder)).toEqual([])
})
