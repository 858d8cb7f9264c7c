import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)

/** A file of a package as bytes, such as a font. */
export const packageFile = (path: string): Buffer => readFileSync(resolve(path))

/** The bytes of the renderer, for those who want to know whether it is still the same. */
export const renderer = packageFile('@resvg/resvg-wasm/index_bg.wasm')

try {
  await initWasm(renderer)
} catch (error) {
  // The development server reads this module afresh after an edit, but the renderer only once.
  if (!String(error).includes('Already initialized')) throw error
}

/** What `read` makes of an SVG without text, rendered in its own size; the same drawing gives the same pixels on every machine. */
export function rendered<Result>(
  svg: string,
  read: (image: { pixels: Uint8Array; width: number; height: number }) => Result,
): Result {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } })
  const image = drawing.render()
  try {
    return read(image)
  } finally {
    image.free()
    drawing.free()
  }
}
