import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { RequestContext, Services } from '@schutznetz/schema/context.ts'
import { formatError } from '@schutznetz/schema/format-error.ts'
import { parseOptions } from '@schutznetz/schema/limits/parse-options.ts'
import { validationRules } from '@schutznetz/schema/limits/validation-rules.ts'
import { schema } from '@schutznetz/schema/schema.ts'
import { currentLocale, currentRequestId } from '../http/request-id.ts'

/** The GraphQL server: parses, checks, executes. HTTP and the dashboard's in-process calls go through this one. */
export function createApollo({ log }: Pick<Services, 'log'>): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    validationRules: [...validationRules],
    parseOptions,
    // The schema is public (schema.graphql is in the repository); who may ask at all is decided before.
    introspection: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    formatError: (formatted, error) => formatError(log, currentRequestId() ?? '', currentLocale())(formatted, error),
    logger: quiet(log),
    // Answers carry their own caching rules; the plugin costs a walk over every selection.
    plugins: [ApolloServerPluginCacheControlDisabled()],
  })
}

function quiet(log: Services['log']) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  }
}
