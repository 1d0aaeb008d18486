import type { sveltekit } from '@sveltejs/kit/vite'

type Policy = NonNullable<NonNullable<Parameters<typeof sveltekit>[0]>['csp']>

/** The one style rule Cytoscape writes into the page itself. */
export const cytoscapeRule = '.__________cytoscape_container { position: relative; }'

/** Its SHA-256, by which the policy lets exactly this rule pass (src/csp.test.ts keeps both true). */
export const cytoscapeRuleHash = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='

/**
 * What a page may load: its own files, nothing from anywhere else, and no script without this answer's nonce.
 * Style attributes are allowed, because positions and widths are data.
 */
export const contentSecurityPolicy: Policy = {
  mode: 'nonce',
  directives: {
    'default-src': ['self'],
    'script-src': ['self'],
    'style-src': ['self', cytoscapeRuleHash],
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
}
