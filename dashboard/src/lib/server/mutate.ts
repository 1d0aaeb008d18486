import { error, redirect } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { ProblemFragment, TypedDocumentString } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { execute, signInPath, type GraphQLAnswerError } from './query.ts'

/** Why the API changed nothing. */
export interface Problem {
  readonly code: ProblemFragment['code']
  readonly message: string
  /** Name of the field of the input, without `input.`; `null` = about the whole. */
  readonly field: string | null
  /** The later change set that stands against an undo. */
  readonly laterChangeSetId?: string | null
}

export type Outcome<Value> =
  { readonly isSaved: true; readonly value: Value } | { readonly isSaved: false; readonly problem: Problem }

/** A mutation asks for its one field under this name (`result: createInstitution(…)`), so that all read alike. */
interface MutationAnswer {
  readonly result: { readonly __typename: string }
}

type Refusal = Extract<ProblemFragment, { __typename: string }>
type SavedValue<Result> = Exclude<Result, { readonly __typename: Refusal['__typename'] }>

const refusals: ReadonlySet<string> = new Set<Refusal['__typename']>([
  'ConflictError',
  'ForbiddenError',
  'InvalidError',
  'NotFoundError',
  'UnauthenticatedError',
])

/**
 * Runs a mutation as the signed-in viewer. A refusal is an answer, not an exception: the form shows it and keeps what
 * was typed. Signed out meanwhile leads to the sign-in page; what nobody foresaw to the error page.
 */
export async function mutate<Data extends MutationAnswer, Variables extends Record<string, unknown>>(
  event: RequestEvent,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Outcome<SavedValue<Data['result']>>> {
  const { data, errors } = await execute(event, document, variables)
  const failure = errors?.[0]
  if (failure?.extensions?.code === 'UNAUTHENTICATED') redirect(303, signInPath(event.url))
  const misfit = failure && misfitOf(failure)
  if (misfit) return { isSaved: false, problem: misfit }
  if (failure || !data) error(500, m.error_500_text(), { requestId: failure?.extensions?.requestId })
  const { result } = data
  if (!refusals.has(result.__typename)) return { isSaved: true, value: result as SavedValue<Data['result']> }
  const { __typename, code, message, ...more } = result as Refusal
  if (__typename === 'UnauthenticatedError') redirect(303, signInPath(event.url))
  const field = 'field' in more ? fieldName(more.field) : null
  const laterChangeSetId = 'laterChangeSetId' in more ? more.laterChangeSetId : null
  return { isSaved: false, problem: { code, message, field, laterChangeSetId } }
}

/**
 * A value that is of no type of the schema (no day, no number) is refused before any service sees it, in words for
 * programmers; what a reader needs of them is the field.
 */
function misfitOf({ message, extensions }: GraphQLAnswerError): Problem | null {
  if (extensions?.code !== 'BAD_USER_INPUT') return null
  const [, path = null] = /at "input\.([^"]+)"/.exec(message) ?? []
  return { code: 'INVALID', message: m.forms_misfit(), field: path }
}

function fieldName(path: string): string {
  return path.replace(/^input\./, '')
}
