import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dist } from './built'
import { buildSite } from './project'

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  )

test('two builds of one commit are the same to the byte', async () => {
  const { isGreen, output } = await buildSite('.', '--outDir', '.test/again')
  expect(isGreen, output).toBe(true)
  expect(hashes('.test/again')).toEqual(hashes(dist))
})
