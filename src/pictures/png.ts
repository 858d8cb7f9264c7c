import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))

/** A file of a package as bytes, such as a font. */
export const packageFile = (path: string): Buffer => readFileSync(resolve(path))

/** An SVG without text as a PNG of its own size; the same drawing gives the same bytes. */
export const pngOf = (svg: string): Uint8Array => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
