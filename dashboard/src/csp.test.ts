import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { cytoscapeRule, cytoscapeRuleHash } from '../csp.ts'

it('the policy lets Cytoscape write its one rule, and the installed Cytoscape still writes exactly that one', async () => {
  expect(`sha256-${createHash('sha256').update(cytoscapeRule).digest('base64')}`).toBe(cytoscapeRuleHash)

  const source = await readFile(createRequire(import.meta.url).resolve('cytoscape'), 'utf8')
  const className = /var className = '(__+cytoscape_container)'/.exec(source)?.[1]
  expect(source).toContain("stylesheet.textContent = '.' + className + ' { position: relative; }'")
  expect(`.${className} { position: relative; }`).toBe(cytoscapeRule)
})
