/** The part of Citation.js that this project uses; the packages bring no types of their own. */
declare module '@citation-js/core' {
  interface Register {
    add(name: string, xml: string): void
  }
  export class Cite {
    constructor(data: unknown)
    /** The records as CSL-JSON. */
    data: Record<string, unknown>[]
    format(format: 'bibliography', options: { template: string; lang: string; format: 'text' }): string
  }
  export const plugins: { config: { get(plugin: '@csl'): { styles: Register; locales: Register } } }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
