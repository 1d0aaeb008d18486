import type { PrismaClient } from '../generated/client/client.ts'
import { type ModelName, modelNames, reachOf } from './model-graph.ts'
import { OutOfScope } from './scope/out-of-scope.ts'
import { refuseDetours } from './scope/refuse-detours.ts'

const readOperations = [
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
] as const

type ReadOperation = (typeof readOperations)[number]
type HiddenModel = 'user' | 'session' | 'apiToken' | 'instanceSetting'
type ReadableModel = Exclude<Uncapitalize<ModelName>, HiddenModel>

/** Reads of the viewer's networks and of reference data; nothing else can be asked, nothing written. */
export type ReadDatabase = { readonly [Model in ReadableModel]: Pick<PrismaClient[Model], ReadOperation> }

interface ReadArguments {
  readonly where?: object
  readonly cursor?: object
}

type Read = (args?: object) => Promise<unknown>
type Delegate = Record<ReadOperation, Read>

/**
 * A client whose every read is bound to these networks: rows by their `networkId`, networks by their `id`, reference
 * data freely. Holds at run time too, whatever a cast pretends: there is nothing but the reads of readable models on it,
 * and ways around through relations throw {@link OutOfScope}. Cheap: one per request; the connection is shared.
 */
export function scopeToNetworks(client: PrismaClient, networkIds: readonly string[]): ReadDatabase {
  const ids = [...networkIds]
  const bound = client.$extends({
    name: 'scopeToNetworks',
    query: {
      async $allOperations({ model, operation, args, query }) {
        if (!isModel(model) || !isRead(operation)) throw new OutOfScope(`${model ?? 'Database'}.${operation}`)
        refuseDetours(model, args)
        return query(await bind(client, model, args as ReadArguments, ids)) as Promise<unknown>
      },
    },
  })
  return readsOnly(bound as unknown as Record<string, Delegate>)
}

// The extended client itself would still lead back to the unbound one, through `$parent`.
function readsOnly(client: Record<string, Delegate>): ReadDatabase {
  const known = new Map<string | symbol, Delegate>()
  return new Proxy({} as ReadDatabase, {
    has: (_target, name) => readableModels.has(name),
    get(_target, name) {
      const delegate = typeof name === 'string' && readableModels.has(name) ? client[name] : undefined
      if (!delegate) return undefined
      const reads = known.get(name) ?? pickReads(delegate)
      known.set(name, reads)
      return reads
    },
  })
}

function pickReads(delegate: Delegate): Delegate {
  const reads = readOperations.map((operation): [ReadOperation, Read] => [
    operation,
    (args) => delegate[operation](args),
  ])
  return Object.fromEntries(reads) as Delegate
}

const readableModels = new Set<string | symbol>(
  modelNames.filter((name) => reachOf(name) !== 'HIDDEN').map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
)

function isModel(name: string | undefined): name is ModelName {
  return (modelNames as readonly (string | undefined)[]).includes(name)
}

function isRead(operation: string): operation is ReadOperation {
  return (readOperations as readonly string[]).includes(operation)
}

async function bind(client: PrismaClient, model: ModelName, args: ReadArguments, ids: string[]): Promise<object> {
  const restriction = restrictionOf(model, ids)
  if (!restriction) return args
  // A page that begins at another network's row would tell by its order what is in that row: it gets none.
  const isForeign =
    args.cursor && (await delegateOf(client, model).count({ where: both(args.cursor, restriction) })) === 0
  return { ...args, where: both(args.where, isForeign ? restrictionOf(model, []) : restriction) }
}

function delegateOf(client: PrismaClient, model: ModelName): Delegate {
  return Reflect.get(client, model.charAt(0).toLowerCase() + model.slice(1)) as Delegate
}

function restrictionOf(model: ModelName, ids: string[]): object | null {
  switch (reachOf(model)) {
    case 'TENANT':
      return { networkId: { in: ids } }
    case 'NETWORK':
      return { id: { in: ids } }
    case 'REFERENCE':
      return null
    case 'HIDDEN':
      throw new OutOfScope(model)
  }
}

// The unique fields of a findUnique have to stay at the top; what the caller wrote under AND is kept.
function both(where: { AND?: unknown } | undefined, restriction: object | null): object {
  const already = where?.AND === undefined ? [] : [where.AND].flat()
  return { ...where, AND: [...already, restriction] }
}
