import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Flags that keep Chromium from looking for hosts of its own; as root it has no sandbox. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const onPath = (name: string): string | null => {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which'
    return (
      execFileSync(finder, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')[0] || null
    )
  } catch {
    return null
  }
}

/** The browser for the tests: CHROME_PATH, an installed Chrome or Chromium, or Playwright's own; null where there is none. */
export function browserPath(): string | null {
  const named = process.env['CHROME_PATH']
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, but there is no such file.`)
    return named
  }
  const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'].map(onPath)
  const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', chromium.executablePath()]
  return installed.find((path) => path !== null) ?? places.find((path) => existsSync(path)) ?? null
}

/** Installs a browser where there is none: Debian's as root, else Playwright's. */
export function installBrowser(): void {
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' })
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('No Chrome or Chromium found: installing Debian’s chromium.')
    run('apt-get', 'update', '-qq')
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
  } else {
    console.log('No Chrome or Chromium found: installing Playwright’s.')
    run('npx', 'playwright', 'install', 'chromium')
  }
  if (browserPath() === null) {
    throw new Error(
      'No browser could be installed. Install Chrome or Chromium, or set CHROME_PATH to one, and run again.',
    )
  }
}
