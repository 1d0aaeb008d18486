import { paraglideVitePlugin } from '@inlang/paraglide-js'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vitest/config'
import { paraglideOptions } from './paraglide.ts'

/** The one style rule Cytoscape adds to the page (`.__________cytoscape_container`), by its hash. */
const cytoscapeStyle = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='

export default defineConfig({
  plugins: [
    // Under Vitest the plugin's file watcher never ends; `npm test` compiles the messages first.
    process.env.VITEST ? [] : paraglideVitePlugin(paraglideOptions),
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', cytoscapeStyle],
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'worker-src': ['self', 'blob:'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  server: {
    // `npm run dev` beside a running API: node scripts/start.mjs in another terminal.
    proxy: Object.fromEntries(
      ['/graphql', '/demo', '/sign-out', '/exports'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
  test: { include: ['src/**/*.test.ts'] },
})
