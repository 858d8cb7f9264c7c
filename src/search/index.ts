import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as pagefind from 'pagefind'

/**
 * Writes the search index of the built stories to `pagefind/` in the built site.
 * @param folder the built site
 * @returns the number of stories in the index
 * @throws when Pagefind fails, or when not every story of the collection is in the index
 */
export async function indexStories(folder: string): Promise<number> {
  const records = JSON.parse(await readFile(join(folder, 'data/stories.json'), 'utf8')) as unknown[]
  await writeIndex(folder)
  const indexed = await countIndexed(folder)
  if (indexed !== records.length) {
    throw new Error(
      `The search index holds ${indexed} pages, but the collection has ${records.length} stories. ` +
        'Every story page needs `data-pagefind-body` and the language of the site.',
    )
  }
  return indexed
}

/** Indexes the story pages in a folder and writes the index to `pagefind/` in it. */
export async function writeIndex(folder: string): Promise<void> {
  // Smaller chunks of words: a first search among 1,000 stories then stays within its budget of bytes.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '5000'
  try {
    const { index, errors } = await pagefind.createIndex({})
    if (!index) throw new Error(`Search index: ${errors.join('; ')}`)
    const added = await index.addDirectory({ path: folder, glob: 'stories/*/index.html' })
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    const failures = [...added.errors, ...written.errors]
    if (failures.length > 0) throw new Error(`Search index: ${failures.join('; ')}`)
  } finally {
    await pagefind.close()
  }
}

interface Entry {
  languages: Record<string, { page_count: number }>
}

async function countIndexed(folder: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as Entry
  // A page in another language would stand in an index of its own, where no search of the site looks.
  const [language, ...others] = Object.values(entry.languages)
  return others.length === 0 ? (language?.page_count ?? 0) : -1
}
