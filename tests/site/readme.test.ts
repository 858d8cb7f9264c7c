import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('each path that the README names exists', () => {
  const readme = readFileSync('README.md', 'utf8')
  const named = [...readme.matchAll(/`((?:\.\w|[\w.-]+\/|[\w-]+\.(?:mjs|json|md|yaml|ts|txt))[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  )
  expect(named.length).toBeGreaterThan(10)
  // Those two are made by the build.
  const made = ['dist/', 'node_modules/']
  expect(named.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([])
})

test('the README is under 150 lines', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(150)
})

test('nothing stands at the top level but what the house allows', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('npm ci && npm start')
  expect(readFileSync('README.md', 'utf8')).toContain('npm cit')
})
