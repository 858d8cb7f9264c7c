import { createHash } from 'node:crypto'
import satori from 'satori'
import { packageFile, rendered, renderer } from './render'
import { keptOr } from './cache'
import { cardSize, colours, familyName, subsets, type CardElement } from './card'
import { encodePng } from './png'

const faces = [
  { typeface: 'Serif', name: 'source-serif-4', weight: 700 },
  { typeface: 'Sans', name: 'source-sans-3', weight: 400 },
  { typeface: 'Sans', name: 'source-sans-3', weight: 600 },
] as const

// One array for all cards: satori reads the fonts of an array once.
const fonts = faces.flatMap(({ typeface, name, weight }) =>
  subsets.map((subset) => ({
    name: familyName(typeface, subset),
    weight,
    data: packageFile(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`),
  })),
)

// The steps between paper and a colour that smooth the edges of its letters: more are not seen.
const steps = 16
const palette = [
  rgb(colours.paper),
  rgb(colours.line),
  ...[colours.ink, colours.quiet, colours.accent].flatMap((colour) =>
    Array.from({ length: steps }, (_, index) => mix(rgb(colours.paper), rgb(colour), (index + 1) / steps)),
  ),
]

// What decides a picture beside its tree. Raise the edition when this file or png.ts comes to draw the same tree otherwise.
const materials = createHash('sha256').update('edition 1').update(JSON.stringify(palette)).update(renderer)
for (const { data } of fonts) materials.update(data)
for (const library of ['satori', 'fflate']) materials.update(packageFile(`${library}/package.json`))

/**
 * A card as a PNG, of 1200 × 630 pixels unless told, the same bytes for the same tree on every machine.
 * @param name whose card it is, for errors: the file of a story
 * @throws an error for editors that names each letter that no font holds
 */
export async function drawCard(
  tree: CardElement,
  name: string,
  size: { width: number; height: number } = cardSize,
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(tree, {
    ...size,
    fonts,
    loadAdditionalAsset: (_language, letters) => {
      throw new Error(
        `${name}: the fonts of the cards have no letter for “${letters}”. Accepted: Latin and Cyrillic letters.`,
      )
    },
  })
  return rendered(svg, ({ pixels, width, height }) => encodePng(pixels, width, height, palette))
}

/** The same card, drawn only where the folder does not yet keep one of the same tree, fonts and libraries. */
export const cardOf = (tree: CardElement, name: string, folder = '.cache/cards'): Promise<Uint8Array<ArrayBuffer>> =>
  keptOr(folder, materials.copy().update(JSON.stringify(tree)).digest('hex'), () => drawCard(tree, name))

function rgb(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function mix(from: readonly [number, number, number], to: readonly [number, number, number], share: number) {
  const channel = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share)
  return [channel(0), channel(1), channel(2)] as const
}
