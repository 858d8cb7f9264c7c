import { inflateSync } from 'node:zlib'
import { storyCard } from '../../../src/cards/card'
import type { Kind } from '../../../src/stories/load'
import { exampleStory } from '../stories/example'

/** The card of a story with what a test looks at; the rest as plain as can be. */
export function exampleCard(fields: { title?: string; outlet?: string; kind?: Kind } = {}) {
  const { title = 'Planners meet near London', outlet = 'BBC News', kind = 'news' } = fields
  const story = exampleStory({ id: 'example' })
  return storyCard({
    kind,
    title,
    source: { ...story.source, outlet: { ...story.source.outlet, name: outlet } },
  })
}

/** The width and height that the header of a PNG gives (IHDR, ISO/IEC 15948, 11.2.2). */
export function headerSize(png: Uint8Array) {
  const bytes = Buffer.from(png)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The pixels of a card row by row, as places in its palette; 0 is paper, 1 the hairline. */
export function pixelRows(png: Uint8Array): Uint8Array[] {
  const bytes = Buffer.from(png)
  const { width, height } = headerSize(png)
  const at = bytes.indexOf('IDAT')
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)))
  return Array.from({ length: height }, (_, y) => rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)))
}
