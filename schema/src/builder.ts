import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import type { Day } from '@schutznetz/domain/model/day.ts'
import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import type PrismaTypes from '@schutznetz/prisma/generated/pothos.ts'
import { getDatamodel } from '@schutznetz/prisma/generated/pothos.ts'
import type { RequestContext } from './context.ts'
import { Conflict, Forbidden, Invalid, NotFound, Unauthenticated } from './errors.ts'
import { complexityOptions } from './limits/complexity.ts'
import { defaultPageSize, maximalPageSize } from './limits/limits.ts'
import { relayOptions } from './relay-options.ts'

export interface SchemaTypes {
  Context: RequestContext
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  PrismaTypes: PrismaTypes
  Connection: { totalCount: number | (() => number | Promise<number>) }
  Scalars: {
    Date: { Input: Day; Output: Day }
    DateTime: { Input: Date; Output: Date | string }
    ID: { Input: string; Output: string | number }
  }
}

/** Every module adds its types to this one builder; `schema.ts` lists the modules and builds. */
export const builder = new SchemaBuilder<SchemaTypes>({
  // Errors must wrap what the others throw, so it comes first.
  plugins: [ErrorsPlugin, ComplexityPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  errors: {
    directResult: true,
    defaultTypes: [Invalid, NotFound, Forbidden, Conflict, Unauthenticated],
    defaultUnionOptions: {
      description: 'The changed object, or the reason why nothing was changed.',
      name: ({ fieldName }) => `${fieldName.slice(0, 1).toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
  complexity: complexityOptions,
  relay: relayOptions,
  prisma: {
    // The plugin asks for a whole client and uses its reads.
    client: (context) => context.db as unknown as PrismaClient,
    dmmf: getDatamodel(),
    maxConnectionSize: maximalPageSize,
    defaultConnectionSize: defaultPageSize,
    onUnusedQuery: process.env['NODE_ENV'] === 'production' ? null : 'error',
  },
})

builder.queryType({ description: 'Everything that can be read.' })
builder.mutationType({ description: 'Everything that can be changed. Each takes one `input`; each is one change set.' })
