import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What clings to a captured page and belongs in no story. */
const boilerplate =
  /\b(subscribe|sign up|newsletter|download (the|our) app|app store|google play|cookie (policy|settings)|leave a comment|join the conversation|advertisement|read more:|click here|share this|all rights reserved|lorem ipsum|todo|tbd)\b/i

test.each(globSync('content/stories/*/*.mdx'))('%s holds no boilerplate of the page it was captured from', (file) => {
  expect(boilerplate.exec(readFileSync(file, 'utf8'))?.[0]).toBeUndefined()
})
