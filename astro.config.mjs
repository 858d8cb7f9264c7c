import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import remarkGfm from 'remark-gfm'
import plainImports from './src/build/plain-imports.ts'
import release, { staging } from './src/build/release.ts'
import { fromPage } from './src/build/sitemap.ts'
import { footnotes, rehypeProse } from './src/markdown/rehype-prose.ts'

const base = process.env.BASE_PATH ?? '/'

export default defineConfig({
  // Whoever hosts a copy names its address: SITE_URL=https://… BASE_PATH=/…/ npm run build
  site: process.env.SITE_URL ?? 'https://reassurance-file.example',
  base,
  trailingSlash: 'always',
  // The default drops the line break between inline elements: readers of text browsers, and search, would get glued words.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [plainImports()],
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      remarkPlugins: [remarkGfm],
      remarkRehype: footnotes,
      rehypePlugins: [rehypeHeadingIds, rehypeProse],
      // Smart punctuation would change quoted headlines.
      smartypants: false,
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [mdx(), sitemap({ serialize: fromPage(staging, base) }), release()],
})
