import { dev } from '$app/env'
import { error, redirect } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { TypedDocumentString } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

/** An error as GraphQL answers it; `code` is the API's word for what went wrong. */
export interface GraphQLAnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string; readonly requestId?: string }
}

export interface GraphQLAnswer<Data = unknown> {
  readonly data?: Data | null
  readonly errors?: readonly GraphQLAnswerError[]
}

/**
 * Runs a typed document as the signed-in viewer and returns its data.
 *
 * Never returns half an answer: an error becomes the page that explains it. Signed out leads to the sign-in page and
 * from there back; no right, not found and everything else become error pages (`+error.svelte`).
 */
export async function query<Data, Variables extends Record<string, unknown>>(
  event: RequestEvent,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = await execute(event, document, variables)
  const failure = answer.errors?.[0]
  if (failure) explain(event, failure)
  if (!answer.data) error(500, m.error_500_text())
  return answer.data
}

/** Like {@link query}, but hands the errors to the caller: for pages that can say something better. */
export async function execute<Data, Variables extends Record<string, unknown>>(
  event: RequestEvent,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<GraphQLAnswer<Data>> {
  const inProcess = event.platform?.req.graphql
  // The document decides the shape of its answer; codegen wrote both from the same schema.
  if (inProcess) return (await inProcess(document.toString(), variables)) as GraphQLAnswer<Data>
  if (dev) return executeOverHttp(event, document.toString(), variables)
  error(503, m.error_503_text())
}

/** Where `npm run dev` finds the API that runs beside it; the proxy in vite.config.ts names the same one. */
const developmentApi = 'http://127.0.0.1:4000'

async function executeOverHttp<Data>(
  event: RequestEvent,
  document: string,
  variables: Record<string, unknown>,
): Promise<GraphQLAnswer<Data>> {
  const cookie = event.request.headers.get('cookie') ?? ''
  const response = await fetch(`${developmentApi}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', cookie },
    body: JSON.stringify({ query: document, variables }),
  }).catch(() => error(503, m.error_503_text()))
  if (!response.headers.get('content-type')?.includes('json')) error(503, m.error_503_text())
  return (await response.json()) as GraphQLAnswer<Data>
}

function explain(event: RequestEvent, failure: GraphQLAnswerError): never {
  const { code, requestId } = failure.extensions ?? {}
  if (code === 'UNAUTHENTICATED') redirect(303, signInPath(event.url))
  if (code === 'FORBIDDEN') error(403, failure.message, { requestId })
  if (code === 'NOT_FOUND') error(404, failure.message, { requestId })
  // Something in the address that the API cannot read; its sentence says what.
  if (code === 'INVALID') error(400, failure.message, { requestId })
  error(500, m.error_500_text(), { requestId })
}

/** The sign-in page, remembering where the viewer wanted to go. */
export function signInPath(wanted: URL): string {
  return `/?next=${encodeURIComponent(wanted.pathname + wanted.search)}`
}
