import { describe, expect, it } from 'vitest'
import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import { coverageAsGraphql, institutionAsGraphql } from './graphql-link.ts'

const schema = buildSchema(readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8'))

describe('links into the console', () => {
  it.each([coverageAsGraphql('ratingen', '2026-11-22'), institutionAsGraphql('ratingen', '2026-11-22', 'SW5zdA==')])(
    'carry a query that the schema takes',
    (link) => {
      const search = new URL(link, 'http://localhost').searchParams
      expect(validate(schema, parse(search.get('query') ?? ''))).toEqual([])
      expect(JSON.parse(search.get('variables') ?? '')).toMatchObject({ slug: 'ratingen', asOf: '2026-11-22' })
    },
  )
})
