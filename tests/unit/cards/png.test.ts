import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodePng, pngSize } from '../../../src/cards/png'

const [white, black, blue] = [
  [255, 255, 255],
  [0, 0, 0],
  [0, 0, 200],
] as const

const pixels = (...colours: (readonly number[])[]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]))

/** The bytes of a part of a PNG. */
function part(png: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(png)
  const at = bytes.indexOf(name)
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4))
}

test('each pixel takes the nearest colour of the palette', () => {
  const png = encodePng(pixels(white, black, [250, 251, 249], [9, 3, 180], blue, [20, 0, 9]), 3, 2, [
    white,
    black,
    blue,
  ])
  expect([...part(png, 'PLTE')]).toEqual([...white, ...black, ...blue])
  // Each row begins with its filter, 0.
  expect([...inflateSync(part(png, 'IDAT'))]).toEqual([0, 0, 1, 0, 0, 2, 2, 1])
})

test('its size is read back', () => {
  expect(pngSize(encodePng(pixels(white, black, blue), 3, 1, [white, black]))).toEqual({ width: 3, height: 1 })
})

test.each([
  ['bytes of something else', () => Buffer.from('GIF89a'.repeat(20))],
  ['no bytes', () => new Uint8Array()],
  ['a PNG with a byte too many', (png: Uint8Array) => Buffer.concat([png, Buffer.of(0)])],
  ['a PNG with a changed byte', (png: Uint8Array) => png.with(45, 1)],
  ['a PNG that is cut off', (png: Uint8Array) => png.subarray(0, -1)],
])('%s have no size', (_, damage) => {
  expect(pngSize(damage(encodePng(pixels(white, black), 2, 1, [white, black])))).toBeNull()
})
