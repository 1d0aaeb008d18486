import type { Viewer } from '@schutznetz/schema/viewer.ts'
import type { Log } from '@schutznetz/schema/log.ts'
import type { FormattedExecutionResult } from 'graphql'

/** Runs a GraphQL document as the viewer of this request, without a detour over HTTP. */
type ExecuteGraphQL = (
  document: string,
  variables?: Record<string, unknown>,
  operationName?: string,
) => Promise<FormattedExecutionResult>

declare module 'express-serve-static-core' {
  /** What every request carries from here on; the dashboard reads it as `event.platform.req`. */
  interface Request {
    requestId: string
    locale: 'de' | 'en'
    /** Null for a stranger. */
    viewer: Viewer | null
    /** Demo roles may be offered for signing in. */
    isDemo: boolean
    graphql: ExecuteGraphQL
    log: Log
  }
}
