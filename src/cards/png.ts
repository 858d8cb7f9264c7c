import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'

type Colour = readonly [red: number, green: number, blue: number]

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/**
 * A PNG (ISO/IEC 15948) of indexed colours; each pixel takes the nearest colour of the palette.
 * A card of text holds few colours, and so takes less than half the bytes of one in full colour.
 * @param pixels four bytes a pixel (RGBA), opaque, row by row
 * @param palette at most 256 colours
 */
export function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly Colour[],
): Uint8Array<ArrayBuffer> {
  // One number a pixel tells one colour from another, whichever channel stands first in it.
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const known = new Map<number, number>()
  const rows = new Uint8Array(height * (width + 1))
  let last = -1
  let index = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = y * width + x
      const colour = colours[place] ?? 0
      // Neighbours are mostly alike, and a look into the map for each pixel would double the time.
      if (colour !== last) {
        last = colour
        index = known.get(colour) ?? nearest(pixels.subarray(place * 4), palette)
        known.set(colour, index)
      }
      // The first byte of a row stays 0: no filter.
      rows[place + y + 1] = index
    }
  }
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  header.setUint8(8, 8)
  header.setUint8(9, 3)
  return Buffer.concat([
    signature,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    // fflate, as the zlib of Node gives other bytes on other processors.
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

/** The width and height of a PNG in pixels; null for bytes that are no PNG, or no whole one. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33 || signature.some((byte, index) => bytes[index] !== byte)) return null
  let at = signature.length
  while (at + 12 <= bytes.length) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length || view.getUint32(end) !== crc32(bytes.subarray(at + 4, end))) return null
    at = end + 4
  }
  const isEnded = at === bytes.length && view.getUint32(at - 8) === 0x49454e44
  return isEnded ? { width: view.getUint32(16), height: view.getUint32(20) } : null
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}

function nearest([red = 0, green = 0, blue = 0]: Uint8Array, palette: readonly Colour[]): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2)
  return distances.indexOf(Math.min(...distances))
}
