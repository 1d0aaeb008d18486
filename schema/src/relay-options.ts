import { isObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'
import type { RequestContext } from './context.ts'
import { Invalid, NotFound, Unauthenticated } from './errors.ts'
import type { Sentence } from './sentence.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const globalId = /^([A-Za-z]+):(.+)$/

/** The opaque id of an object: base64url of `<TypeName>:<uuid>`. */
export function encodeGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url')
}

/** Reverses {@link encodeGlobalId}; a malformed id is the caller's mistake and never reaches the database. */
export function decodeGlobalId(text: string, field = 'id'): { typename: string; id: string } {
  const parsed = parseGlobalId(text)
  if (!parsed) throw new Invalid(field, notAnId(text.slice(0, 80)))
  return parsed
}

/** The same, `null` for a malformed one: where an id that leads nowhere is an answer and no mistake. */
export function parseGlobalId(text: string): { typename: string; id: string } | null {
  const [, typename, id] = globalId.exec(Buffer.from(text, 'base64url').toString()) ?? []
  return typename && id && uuid.test(id) ? { typename, id } : null
}

/** The uuid in an id that must be of `typename`. @throws Invalid for garbage, NotFound for another type's id. */
export function idOf(typename: string, text: string, field = 'input.id'): string {
  const { typename: found, id } = decodeGlobalId(text, field)
  if (found !== typename) throw new NotFound()
  return id
}

interface NodeArguments {
  readonly id: { typename: string; id: string }
}

type Load = (id: NodeArguments['id']) => unknown

/** An id may name anything, or a type that only another object leads to: neither is found by itself. */
function isNodeType(schema: GraphQLSchema, typename: string): boolean {
  const type = schema.getType(typename)
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}

/** Names, descriptions and nullability of everything the relay plugin adds. */
export const relayOptions = {
  encodeGlobalID: (typename: string, id: bigint | number | string) => encodeGlobalId(typename, String(id)),
  decodeGlobalID: (text: string) => decodeGlobalId(text),
  brandLoadedObjects: true,
  clientMutationId: 'omit',
  cursorType: 'String',
  nodeTypeOptions: { description: 'Anything with an id that stays the same for good.' },
  idFieldOptions: { description: 'Opaque, stable id; the key for `node(id:)` and for every input.' },
  nodeQueryOptions: {
    description:
      'One object by its id, as of today. `null` if it does not exist or the viewer may not see its network.',
    args: { id: { description: 'The `id` of the object.' } },
    resolve: (
      _root: unknown,
      { id }: NodeArguments,
      { viewer }: RequestContext,
      { schema }: GraphQLResolveInfo,
      load: Load,
    ) => {
      if (!viewer) throw new Unauthenticated()
      return isNodeType(schema, id.typename) ? load(id) : null
    },
  },
  nodesQueryOptions: false,
  pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
  hasNextPageFieldOptions: { description: 'Whether there is more after this page.' },
  hasPreviousPageFieldOptions: { description: 'Whether there is more before this page.' },
  startCursorFieldOptions: { description: 'Cursor of the first row of the page, for `before`.' },
  endCursorFieldOptions: { description: 'Cursor of the last row of the page, for `after`.' },
  beforeArgOptions: { description: 'Only rows before this cursor.' },
  afterArgOptions: { description: 'Only rows after this cursor.' },
  firstArgOptions: {
    description: 'How many rows from the start; 50 if neither `first` nor `last` is given, at most 500.',
  },
  lastArgOptions: { description: 'How many rows from the end, at most 500.' },
  cursorFieldOptions: { description: 'Cursor of this row, for `after` and `before`.' },
  nodeFieldOptions: { description: 'The row itself.' },
  edgesFieldOptions: {
    description: 'The rows of this page with their cursors.',
    nullable: { list: false, items: false },
  },
  pageInfoFieldOptions: { description: 'Where this page lies in the list.' },
  nodesOnConnection: { description: 'The rows of this page.' },
  defaultConnectionTypeOptions: { description: 'One page of a list.' },
  defaultEdgeTypeOptions: { description: 'A row with its cursor.' },
} as const

function notAnId(text: string): Sentence {
  return { de: `«${text}» ist keine gültige Kennung.`, en: `“${text}” is not a valid id.` }
}
