import { Ajv2020 } from 'ajv/dist/2020'
import { fullFormats } from 'ajv-formats/dist/formats'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { readRegister, stories } from '../content/files'
import { pages, published, read } from './built'

const origin = 'https://reassurance-file.example'
const kept = stories.filter(({ data }) => !data.draft)

test('stories.json keeps to its published schema', () => {
  const ajv = new Ajv2020({ allErrors: true, formats: fullFormats })
  const validate = ajv.compile(JSON.parse(read('data/stories.schema.json')) as object)
  validate(JSON.parse(read('data/stories.json')))
  expect(validate.errors ?? []).toEqual([])
})

test('the schema refuses what is no story', () => {
  const ajv = new Ajv2020({ formats: fullFormats })
  const validate = ajv.compile(JSON.parse(read('data/stories.schema.json')) as object)
  expect(validate([{ ...published()[0], kind: 'gossip' }])).toBe(false)
})

/** A CSV file of the site, read strictly by RFC 4180: CRLF, equal numbers of fields. */
const readCsv = (file: string) =>
  parse<Record<string, string>>(read(file), { columns: true, record_delimiter: '\r\n', relax_column_count: false })

test('figures.csv holds every figure of every story', () => {
  const rows = readCsv('data/figures.csv')
  expect(rows).toHaveLength(kept.flatMap(({ data }) => data.figures ?? []).length)
  for (const { id, data } of kept) {
    const ofStory = rows.filter(({ story }) => story === id).map(({ low, high, what, unit }) => [low, high, what, unit])
    for (const { low, high, what, unit } of data.figures ?? []) {
      expect(ofStory, id).toContainEqual([
        low === null ? '' : String(low),
        high === null ? '' : String(high),
        what,
        unit,
      ])
    }
  }
})

test('positions.csv holds every position of every story', () => {
  const rows = readCsv('data/positions.csv')
  const told = kept.flatMap(({ id, data }) =>
    (data.positions ?? []).map(({ stance, what, asOf }) => [id, stance, what, asOf]),
  )
  expect(rows.map(({ story, stance, what, as_of }) => [story, stance, what, as_of]).sort()).toEqual(told.sort())
  for (const { url, country_code } of rows) {
    expect(url).toMatch(new RegExp(`^${origin}/stories/[a-z0-9-]+/$`))
    expect(country_code).toMatch(/^[A-Z]{2}$/)
  }
})

test('timeline.ics is a calendar of whole days with each event once', () => {
  const text = read('data/timeline.ics')
  // RFC 5545: lines end in CRLF and are at most 75 octets long.
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const ids = events.map(({ uid }) => uid)
  expect(new Set(ids).size).toBe(ids.length)
  for (const event of events) {
    expect(event.startDate.isDate, event.summary).toBe(true)
    expect(event.summary.length).toBeGreaterThan(10)
  }
  const told = kept.flatMap(({ data }) => data.events ?? [])
  const alone = told.filter(({ event }) => event === undefined).length
  expect(events).toHaveLength(alone + readRegister<{ id: string }>('content/events.yaml').length)
})

test('each data file is described on /data/', () => {
  const page = read('data/index.html')
  for (const file of ['stories.json', 'stories.schema.json', 'figures.csv', 'positions.csv', 'timeline.ics']) {
    expect(page).toContain(`href="/data/${file}"`)
  }
  expect(page).toContain('CC BY 4.0')
  expect(pages).toContain('data/index.html')
})
