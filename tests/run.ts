/**
 * Every test, in the order of the rooms: checks, unit and content, the builds, the built site, a real browser.
 * The last line counts: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { browserPath, installBrowser } from './browser/chromium.ts'

interface Count {
  passed: number
  failed: number
}

function step(title: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n── ${title}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return status === 0
}

function finish({ passed, failed }: Count): never {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

const total: Count = { passed: 0, failed: 0 }

/** One step that counts as one test; what comes after it needs it. */
function must(title: string, command: string, args: string[], env: Record<string, string> = {}): void {
  if (step(title, command, args, env)) total.passed += 1
  else finish({ ...total, failed: total.failed + 1 })
}

/** Whether a command is on the path. */
const has = (command: string): boolean => spawnSync('which', [command], { stdio: 'ignore' }).status === 0

/** The checker of EPUBs, which is a package of Debian; elsewhere its test says that it was skipped. */
function installEpubcheck(): void {
  if (has('epubcheck') || process.getuid?.() !== 0 || !has('apt-get')) return
  console.log('No epubcheck found: installing Debian’s.')
  const apt = (...args: string[]) => spawnSync('apt-get', [...args, '-qq'], { stdio: 'inherit' })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'epubcheck', ...(has('java') ? [] : ['default-jre-headless']))
}

function vitest(title: string, rooms: string[]): void {
  const file = `.test/${rooms.map((room) => room.replace('/', '-')).join('-')}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const isGreen = step(title, 'vitest', ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...rooms])
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }
  total.passed += report.numPassedTests
  // A file that does not even load has no failed test of its own.
  total.failed += isGreen ? 0 : Math.max(report.numFailedTests, 1)
}

rmSync('.test', { recursive: true, force: true })
mkdirSync('.test', { recursive: true })
if (browserPath() === null) installBrowser()
installEpubcheck()

must('types, lint, format', 'npm', ['run', 'check'])
vitest('unit and content', ['tests/unit', 'tests/content'])
must('build', 'npm', ['run', 'build'])
must('build below a base path', 'astro', ['build', '--force', '--outDir', '.test/base'], { BASE_PATH: '/reassurance/' })
vitest('the built site', ['tests/site'])

step('a real browser', 'playwright', ['test', '--config', 'tests/playwright.config.ts'])
const { stats } = JSON.parse(readFileSync('.test/browser.json', 'utf8')) as {
  stats: { expected: number; unexpected: number; flaky: number }
}
total.passed += stats.expected
total.failed += stats.unexpected + stats.flaky
if (stats.expected === 0) total.failed += 1
finish(total)
