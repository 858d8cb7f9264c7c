import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { DOMParser, onErrorStopParsing, type Document } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { dist, published } from './built'

const path = `${dist}/data/the-reassurance-file.epub`
const files = unzipSync(readFileSync(path))
const documents = new Map(
  Object.entries(files)
    .filter(([name]) => /\.(xhtml|opf|xml)$/.test(name))
    .map(([name, bytes]): [string, Document] => [
      name,
      new DOMParser({ onError: onErrorStopParsing }).parseFromString(strFromU8(bytes), 'text/xml'),
    ]),
)
const folder = 'EPUB'
const documentOf = (name: string): Document => {
  const document = documents.get(`${folder}/${name}`)
  if (!document) throw new Error(`There is no ${name} in the book.`)
  return document
}
const valuesOf = (document: Document, element: string, attribute: string): string[] =>
  [...document.getElementsByTagName(element)].flatMap((found) => found.getAttribute(attribute) ?? [])

const manifest = new Map(
  [...documentOf('package.opf').getElementsByTagName('item')].map((item) => [
    item.getAttribute('id') ?? '',
    item.getAttribute('href') ?? '',
  ]),
)

test('every file of the book is in its manifest, and every item of the manifest is a file', () => {
  const own = ['mimetype', 'META-INF/container.xml', `${folder}/package.opf`]
  expect([...manifest.values()].map((href) => `${folder}/${href}`).sort()).toEqual(
    Object.keys(files)
      .filter((name) => !own.includes(name))
      .sort(),
  )
})

test('every story is in the reading order and in the contents', () => {
  const spine = valuesOf(documentOf('package.opf'), 'itemref', 'idref')
  const contents = valuesOf(documentOf('nav.xhtml'), 'a', 'href')
  expect(published().length).toBeGreaterThan(0)
  for (const { id } of published()) {
    expect(spine).toContain(`story-${id}`)
    expect(contents).toContain(manifest.get(`story-${id}`))
  }
  expect(new Set(spine)).toEqual(new Set([...manifest].filter(([, href]) => href.endsWith('.xhtml')).map(([id]) => id)))
})

describe.each([...documents].filter(([name]) => name.endsWith('.xhtml')))('%s', (name, document) => {
  test('is XHTML in British English with a title and one h1', () => {
    const root = document.documentElement
    expect(root?.namespaceURI).toBe('http://www.w3.org/1999/xhtml')
    expect(root?.getAttribute('lang')).toBe('en-GB')
    expect(document.getElementsByTagName('title').item(0)?.textContent).not.toBe('')
    expect(document.getElementsByTagName('h1')).toHaveLength(name.endsWith('cover.xhtml') ? 0 : 1)
  })

  test('has links that lead somewhere', () => {
    for (const href of valuesOf(document, 'a', 'href')) {
      if (/^https?:/.test(href)) {
        expect(URL.canParse(href), href).toBe(true)
        continue
      }
      const [file = '', id] = href.split('#')
      const target = documents.get(file === '' ? name : posix.join(posix.dirname(name), file))
      expect(target, href).toBeDefined()
      if (id !== undefined) expect(target?.getElementById(id), href).not.toBeNull()
    }
  })
})

test('a link leaves the book only for what is not in it', () => {
  const sources = new Set(published().flatMap(({ source }) => source.url ?? []))
  const leaving = [...documents.values()]
    .flatMap((document) => valuesOf(document, 'a', 'href'))
    .filter((href) => href.startsWith('https://reassurance-file.example/') && !sources.has(href))
    .map((href) => href.replace('https://reassurance-file.example', ''))
  const stories = published().map(({ href }) => href)
  // Each story names its own address once.
  expect(leaving.filter((href) => href.startsWith('/stories/')).sort()).toEqual(stories.sort())
  expect(leaving.filter((href) => /^\/(glossary|topics|timeline|figures)\//.test(href))).toEqual([])
})

test('the cover is a picture of 1600 × 2560 pixels and of less than 150 kB', () => {
  const cover = Buffer.from(files[`${folder}/cover.png`] ?? [])
  expect([cover.readUInt32BE(16), cover.readUInt32BE(20)]).toEqual([1600, 2560])
  expect(cover.length).toBeLessThan(150_000)
})

/** The command that runs epubcheck; null where there is none. Debian puts a jar on the path, which Java has to start. */
function epubcheck(): [command: string, ...args: string[]] | null {
  try {
    const found = execFileSync('which', ['epubcheck'], { encoding: 'utf8' }).trim()
    const isJar = readFileSync(found).subarray(0, 2).toString('latin1') === 'PK'
    return isJar ? ['java', '-jar', found] : [found]
  } catch {
    return null
  }
}

const checker = epubcheck()

// The JVM takes ten seconds on a quiet machine, and minutes on a busy one.
test.skipIf(checker === null)(
  `epubcheck finds nothing to complain of${checker ? '' : ' (skipped: there is no epubcheck on the path)'}`,
  () => {
    const [command = '', ...args] = checker ?? []
    const { status, stdout, stderr } = spawnSync(command, [...args, path], { encoding: 'utf8' })
    expect(stdout + stderr).toMatch(/No errors or warnings detected/)
    expect(status).toBe(0)
  },
  300_000,
)
