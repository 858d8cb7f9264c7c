import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteCard } from '../../../src/cards/card'
import { cardOf, drawCard } from '../../../src/cards/draw'
import { stories } from '../../content/files'
import { exampleCard, headerSize, pixelRows } from './example'

const alphabets = {
  Ukrainian: 'АБВГҐДЕЄЖЗИІЇЙК ЛМНОПРСТУФХЦЧШЩЬЮЯ абвгґдеєжзиіїйкл мнопрстуфхцчшщьюя’',
  Romanian: 'ĂÂÎȘȚŞŢ ăâîșțşţ',
  Polish: 'ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż',
  German: 'ÄÖÜẞ äöüß',
  French: 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ',
  Turkish: 'ÇĞİÖŞÜ çğıöşü',
  Baltic: 'ĀČĒĖĢĪĶĻŅŠŪŲŽ āčēėģīķļņšūųž',
  signs: '0123456789 £ € % & – — … ‘ ’ “ ” „ « » · ½ № ₴',
}

test('a card is a PNG of 1200 × 630 pixels', async () => {
  for (const tree of [exampleCard(), siteCard()]) {
    const png = await drawCard(tree, 'example')
    expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG')
    expect(headerSize(png)).toEqual({ width: 1200, height: 630 })
  }
})

test('the same facts give the same bytes', async () => {
  const [one, other] = [await drawCard(exampleCard(), 'one'), await drawCard(exampleCard(), 'other')]
  expect(Buffer.compare(one, other)).toBe(0)
})

test.each(Object.entries(alphabets))('the fonts hold every letter of a text in %s', async (_, letters) => {
  const card = exampleCard({ title: letters, outlet: letters })
  await expect(drawCard(card, 'example')).resolves.toBeInstanceOf(Uint8Array)
})

test('letters with loose accents are drawn as the composed ones', async () => {
  const drawn = (form: 'NFC' | 'NFD') =>
    drawCard(exampleCard({ title: 'Київ, Łódź, Târgu Mureș'.normalize(form) }), form)
  expect(Buffer.compare(await drawn('NFC'), await drawn('NFD'))).toBe(0)
})

test.each([
  ['headline', { title: 'Talks with 北京 on a ceasefire' }],
  ['outlet', { outlet: 'News of 北京' }],
])('an editor is told of a letter of the %s that no font holds, for each story', async (_, fields) => {
  for (const story of ['talks.mdx', 'more-talks.mdx']) {
    await expect(drawCard(exampleCard(fields), story)).rejects.toThrow(
      `${story}: the fonts of the cards have no letter for “北京”. Accepted: Latin and Cyrillic letters.`,
    )
  }
})

describe('nothing overflows: the edges are bare, and the headline ends above the hairline', () => {
  const longest = stories.map(({ data }) => data.title).sort((a, b) => b.length - a.length)
  test.each([
    ...longest.slice(0, 6),
    ...longest.slice(-3),
    'Європейські міністри оборони обговорюють повітряне прикриття України та Чорного моря після припинення вогню ще',
    'ЄВРОПЕЙСЬКІ МІНІСТРИ ОБОРОНИ ОБГОВОРЮЮТЬ ПОВІТРЯНЕ ПРИКРИТТЯ УКРАЇНИ ТА ЧОРНОГО МОРЯ ПІСЛЯ ПРИПИНЕННЯ ВОГНЮ ЩЕ',
    'Sicherheitsgarantieverhandlungen in Berlin',
    'Starmer visits Paris',
    'WWWWW '.repeat(18).trim(),
  ])('%s', async (title) => {
    const rows = pixelRows(
      await drawCard(exampleCard({ title, outlet: 'International Institute for Strategic Studies' }), 'example'),
    )
    const bareColumns = (row: Uint8Array) =>
      [...row.subarray(0, 76), ...row.subarray(-76)].every((pixel) => pixel === 0)
    expect(rows.filter((row) => !bareColumns(row))).toEqual([])
    expect([...rows.slice(0, 60), ...rows.slice(-60)].filter((row) => row.some((pixel) => pixel !== 0))).toEqual([])
    const hairline = rows.findIndex((row) => row.subarray(80, 1120).every((pixel) => pixel === 1))
    expect(hairline).toBeGreaterThan(400)
    expect(rows.slice(hairline - 10, hairline).filter((row) => row.some((pixel) => pixel !== 0))).toEqual([])
  })
})

describe('a folder of cards', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cards-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  const times = () => readdirSync(folder).map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`)

  test('gives the card again, and is added to only where what the card shows has changed', async () => {
    const first = await cardOf(exampleCard(), 'one', folder)
    const kept = times()
    expect(kept).toHaveLength(1)
    expect(Buffer.compare(await cardOf(exampleCard(), 'other', folder), first)).toBe(0)
    expect(times()).toEqual(kept)
    const changed = await cardOf(exampleCard({ title: 'Planners meet near Paris' }), 'one', folder)
    expect(Buffer.compare(changed, first)).not.toBe(0)
    expect(times()).toHaveLength(2)
    expect(times()).toEqual(expect.arrayContaining(kept))
  })

  test('mends a card that is damaged', async () => {
    const tree = exampleCard({ title: 'Planners meet near Kyiv' })
    const before = readdirSync(folder)
    const drawn = await cardOf(tree, 'one', folder)
    const [file = ''] = readdirSync(folder).filter((name) => !before.includes(name))
    writeFileSync(join(folder, file), drawn.subarray(0, 9_000))
    expect(Buffer.compare(await cardOf(tree, 'one', folder), drawn)).toBe(0)
    expect(Buffer.compare(readFileSync(join(folder, file)), drawn)).toBe(0)
  })
})
