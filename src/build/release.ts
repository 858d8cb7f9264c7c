import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { indexStories } from '../search/index.ts'
import { checkLinks } from './check-links.ts'

/** The folder in which a build stands until it is whole. */
export const staging = '.build/'

/**
 * An Astro integration that makes every build whole or not at all: pages are built beside the published folder,
 * their links checked and their text indexed; only then does the new site take the old one's place.
 * In development it serves the search index of the last build.
 */
export default function release(): AstroIntegration {
  let published: URL
  let built: URL
  let base = '/'

  return {
    name: 'release',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        published = config.outDir
        base = config.base
        if (command !== 'build') return
        built = new URL(staging, config.root)
        updateConfig({
          outDir: built,
          build: { client: new URL('client/', built), server: new URL('server/', built) },
        })
      },

      'astro:build:done': async ({ logger }) => {
        await checkLinks(fileURLToPath(built), base)
        const count = await indexStories(fileURLToPath(built))
        logger.info(`every link leads somewhere; ${count} stories indexed for search`)
        await replace(fileURLToPath(published), fileURLToPath(built))
      },

      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname
          const inIndex = /\/pagefind\/([\w./-]+)$/.exec(path)?.[1]
          const file = inIndex && !inIndex.includes('..') && join(fileURLToPath(published), 'pagefind', inIndex)
          if (!file || !existsSync(file)) {
            next()
            return
          }
          response.setHeader('Content-Type', extname(file) === '.js' ? 'text/javascript' : 'application/octet-stream')
          createReadStream(file).pipe(response)
        })
      },
    },
  }
}

/** Puts the new folder in the place of the old one by renaming, so that no reader meets a half-copied site. */
async function replace(folder: string, newFolder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const old = join(newFolder, '..', '.build-old')
  await rm(old, { recursive: true, force: true })
  if (existsSync(folder)) await rename(folder, old)
  await rename(newFolder, folder)
  await rm(old, { recursive: true, force: true })
}
