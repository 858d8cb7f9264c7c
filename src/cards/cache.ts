import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cardSize } from './card'
import { pngSize } from './png'

/**
 * The card kept under a key, or, where none is kept or it is damaged, the one that `draw` makes, which is then kept.
 * Only `draw` can fail: a folder that cannot be read or written is as good as none.
 * @param folder where cards are kept, as `<key>.png`
 * @param key names everything that decides the picture
 */
export async function keptOr(
  folder: string,
  key: string,
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, `${key}.png`)
  const kept = await readFile(path).catch(() => null)
  if (kept && isCard(kept)) return kept
  const drawn = await draw()
  await keep(folder, path, drawn).catch(() => null)
  return drawn
}

function isCard(bytes: Uint8Array): boolean {
  const size = pngSize(bytes)
  return size?.width === cardSize.width && size.height === cardSize.height
}

/** Renames a finished file into its place, so that a build that is cut off, or another that runs beside it, leaves no half card. */
async function keep(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  const unfinished = `${path}.${randomUUID()}`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { force: true })
  }
}
