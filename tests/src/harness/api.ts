import { randomUUID } from 'node:crypto'
import { createApollo } from '@schutznetz/api/graphql/apollo.ts'
import { createServices } from '@schutznetz/api/services.ts'
import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { createContext, type Services } from '@schutznetz/schema/context.ts'
import type { Locale } from '@schutznetz/schema/locale.ts'
import type { Viewer } from '@schutznetz/schema/viewer.ts'
import { expect } from 'vitest'

export interface Answer<Data> {
  readonly data: Data | null
  readonly errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]
  /** The data of an answer without errors. */
  expectData(): Data
  /** The code of the one error. */
  expectError(): { readonly code: unknown; readonly message: string }
}

export interface TestApi {
  readonly services: Services
  /** What was logged as an error; a test that expects none checks that it is empty. */
  readonly logged: readonly string[]
  // Documents in tests are written by hand, so a test says what it expects of the data.
  ask<Data = Record<string, never>>(
    viewer: Viewer | null,
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>
}

/** The real GraphQL server over a test database, each operation with a context of its own as in production. */
export function openApi(database: Database, now: Date, locale: Locale = 'de'): TestApi {
  const logged: string[] = []
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (message: string, fields?: object) => void logged.push(`${message} ${JSON.stringify(fields)}`),
  }
  const services = createServices(database, { clock: () => now, log })
  const apollo = createApollo(services)
  return {
    services,
    logged,
    async ask<Data>(viewer: Viewer | null, document: string, variables: Record<string, unknown> = {}) {
      const contextValue = createContext(services, { viewer, locale, requestId: randomUUID() })
      const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue })
      if (body.kind !== 'single') throw new Error('The answer came in parts.')
      const { data, errors } = body.singleResult
      return toAnswer((data ?? null) as Data | null, errors ?? [])
    },
  }
}

function toAnswer<Data>(data: Data | null, errors: Answer<Data>['errors']): Answer<Data> {
  return {
    data,
    errors,
    expectData() {
      expect(errors).toEqual([])
      if (data === null) throw new Error('The answer has no data.')
      return data
    },
    expectError() {
      expect(errors).toHaveLength(1)
      const [error] = errors
      return { code: error?.extensions?.['code'], message: error?.message ?? '' }
    },
  }
}

/** Somebody with one role in some networks; not stored anywhere, since reading does not ask who else there is. */
export function viewerWith(
  role: NetworkRole,
  networks: readonly { readonly id: string; readonly slug: string }[],
): Viewer {
  return {
    userId: '018cc251-f400-7d00-8000-0000000000ff',
    name: `Test ${role}`,
    isInstanceAdministrator: false,
    isDemo: false,
    memberships: networks.map(({ id, slug }) => ({ networkId: id, slug, role })),
  }
}
