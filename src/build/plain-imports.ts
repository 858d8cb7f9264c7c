import type { Plugin } from 'vite'

/**
 * A Vite plugin that leaves dynamic imports as browsers know them. Vite wraps each in a loader that preloads chunks and
 * styles; ours import one file that has neither, and the loader would be a tenth of all our script.
 */
export default function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null),
  }
}
