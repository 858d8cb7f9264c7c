import { execFile } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { stories } from '../content/files'

/** What a build said and how it ended. */
export interface Build {
  isGreen: boolean
  output: string
}

/** A copy of the project with the founding stories alone, to be broken and built. */
export class Project {
  readonly folder: string

  constructor(name: string) {
    // Inside the project, so that the copy finds the packages that are installed there.
    this.folder = resolve('.test/projects', name)
    rmSync(this.folder, { recursive: true, force: true })
    mkdirSync(this.folder, { recursive: true })
    for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(part, join(this.folder, part), { recursive: true })
    }
    for (const { file, data } of stories) if (!data.core) rmSync(join(this.folder, file))
    this.edit('content/pages/home.mdx', (text) =>
      text.replace(/^numbers:\n(?: {2}- .*\n)+/m, 'numbers: [bbc-reassurance-force]\n'),
    )
    // The founding stories stand alone here, so texts may not link to others.
    for (const file of globSync('content/{topics,glossary,pages,stories}/**/*.mdx', { cwd: this.folder })) {
      const path = join(this.folder, file)
      writeFileSync(path, readFileSync(path, 'utf8').replace(/\[([^\]]+)\]\(\/stories\/[^)]*\)/g, '$1'))
    }
  }

  edit(file: string, change: (text: string) => string): void {
    const path = join(this.folder, file)
    const before = readFileSync(path, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`The edit of ${file} changed nothing.`)
    writeFileSync(path, after)
  }

  write(file: string, text: string): void {
    mkdirSync(join(this.folder, file, '..'), { recursive: true })
    writeFileSync(join(this.folder, file), text)
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  files(pattern: string): string[] {
    return globSync(pattern, { cwd: this.folder }).filter((file) => existsSync(join(this.folder, file)))
  }

  build(): Promise<Build> {
    return buildSite(this.folder)
  }
}

/** Builds the project in a folder, as a person at a terminal would: without the variables of the test runner. */
export function buildSite(folder: string, ...options: string[]): Promise<Build> {
  const { PATH, HOME } = process.env
  return new Promise((done) => {
    const command = resolve('node_modules/.bin/astro')
    execFile(
      command,
      ['build', '--force', ...options],
      { cwd: folder, env: { PATH, HOME } },
      (error, stdout, stderr) => {
        done({ isGreen: error === null, output: stripVTControlCharacters(stdout + stderr) })
      },
    )
  })
}
