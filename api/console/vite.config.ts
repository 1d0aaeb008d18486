import { defineConfig } from 'vite'

export default defineConfig({
  base: '/graphql/console/',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The editor is large by nature and loaded once; the warning would be noise on every build.
    chunkSizeWarningLimit: 8000,
    // An inlined worker would need `blob:` in the content security policy.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
})
