import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { checkLinks } from '../../../src/build/check-links'

let folder = ''

async function site(pages: Record<string, string>): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'links-'))
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), html)
  }
  return folder
}

afterEach(() => rm(folder, { recursive: true, force: true }))

test.each([
  [
    'pages, anchors, files and other sites',
    '<p id="a"><a href="/b/#c">b</a> <a href="#a">a</a> <a href="/x.json">x</a> <a href="https://example.org/">e</a>',
  ],
  ['relative links', '<a href="b/">b</a>'],
  ['mail and the search index', '<a href="mailto:a@example.org">m</a><script src="/pagefind/pagefind.js"></script>'],
])('%s are fine', async (_name, html) => {
  await expect(
    checkLinks(await site({ 'index.html': html, 'b/index.html': '<p id="c">', 'x.json': '1' }), '/'),
  ).resolves.toBeUndefined()
})

test.each([
  ['a page that is not there', '<a href="/bb/">b</a>', '/bb/ leads nowhere: there is no such page. Nearest: /b/'],
  ['an address without its last slash', '<a href="/b">b</a>', '/b leads nowhere'],
  [
    'an anchor that is not there',
    '<a href="/b/#d">b</a>',
    '/b/#d leads nowhere: the page has no part with that id. Nearest: #c',
  ],
  ['a file that is not there', '<script src="/none.js"></script>', '/none.js leads nowhere'],
])('%s is named', async (_name, html, message) => {
  await expect(checkLinks(await site({ 'index.html': html, 'b/index.html': '<p id="c">' }), '/')).rejects.toThrow(
    message,
  )
})

test('below a base path a link without it is dead', async () => {
  const pages = { 'index.html': '<a href="/b/">b</a>', 'b/index.html': '' }
  await expect(checkLinks(await site(pages), '/base/')).rejects.toThrow('it leaves the base path /base/')
  await rm(folder, { recursive: true })
  await expect(
    checkLinks(await site({ ...pages, 'index.html': '<a href="/base/b/">b</a>' }), '/base/'),
  ).resolves.toBeUndefined()
})
