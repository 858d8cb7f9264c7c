import { describe, expect, test } from 'vitest'
import { readRegister, readTexts } from './files'

interface Item {
  id: string
  name: string
  aliases?: string[]
}

describe.each(['outlets', 'people', 'countries', 'places'])('the register of %s', (name) => {
  const items = readRegister<Item>(`content/${name}.yaml`)

  test('has ids of lower-case words, each once', () => {
    const ids = items.map(({ id }) => id)
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('gives no alias to two entries, and none that is the entry’s own name', () => {
    const aliases = items.flatMap((item) => (item.aliases ?? []).map((alias) => alias.toLowerCase()))
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([])
    expect(items.filter((item) => item.aliases?.includes(item.name))).toEqual([])
  })
})

test('aliases that readers type are there', () => {
  const aliases = ['outlets', 'people', 'countries', 'places'].flatMap((name) =>
    readRegister<Item>(`content/${name}.yaml`).flatMap((item) => item.aliases ?? []),
  )
  const terms = readTexts<{ aliases?: string[] }>('content/glossary/*.mdx').flatMap(({ data }) => data.aliases ?? [])
  for (const typed of ['Zelensky', 'Kiev', 'Türkiye', 'MFU', 'MNF-U', 'No 10', 'UK', 'AFP', 'BBC', 'tripwire']) {
    expect([...aliases, ...terms]).toContain(typed)
  }
})

test('outlets that a state runs, funds or is close to are marked, with the basis', () => {
  const outlets = readRegister<{ id: string; state?: { label: string; basis: string } }>('content/outlets.yaml')
  const marked = new Map(outlets.filter(({ state }) => state).map(({ id, state }) => [id, state]))
  for (const id of ['tass', 'ukrinform', 'united24-media', '10-downing-street', 'office-of-the-president-of-ukraine']) {
    expect(marked.get(id)?.basis.length, id).toBeGreaterThan(10)
  }
})
