import { paraglideVitePlugin } from '@inlang/paraglide-js'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './csp.ts'
import { paraglideOptions } from './paraglide.ts'

export default defineConfig({
  plugins: [
    // Under Vitest the plugin's file watcher never ends; `npm test` compiles the messages first.
    process.env.VITEST ? [] : paraglideVitePlugin(paraglideOptions),
    sveltekit({
      adapter: adapter(),
      csp: contentSecurityPolicy,
    }),
  ],
  server: {
    // `npm run dev` beside a running API: node scripts/start.mjs in another terminal.
    proxy: Object.fromEntries(['/graphql', '/demo', '/sign-out'].map((path) => [path, 'http://127.0.0.1:4000'])),
  },
  test: { include: ['src/**/*.test.ts'] },
})
