import type { Prisma } from '../generated/client/client.ts'
import { getDatamodel } from '../generated/pothos.ts'

export type ModelName = Prisma.ModelName

/** How far a reader that is bound to networks may see into a model. */
export type Reach =
  /** Rows of the networks only, by their `networkId`. */
  | 'TENANT'
  /** The networks themselves, by their `id`. */
  | 'NETWORK'
  /** The same for everybody: statutes, groups, types. */
  | 'REFERENCE'
  /** Not at all: users, sessions, tokens, settings of the installation. */
  | 'HIDDEN'

interface ModelFacts {
  readonly reach: Reach
  readonly relations: ReadonlyMap<string, ModelName>
}

const reference: readonly ModelName[] = [
  'Statute',
  'StatuteVersion',
  'StatuteGroup',
  'StatuteGroupMapping',
  'GroupDefinition',
  'InstitutionType',
  'PathType',
]

// A model that is neither named here nor carries a networkId is hidden: a new one is safe until somebody decides.
const facts = new Map<ModelName, ModelFacts>(
  Object.entries(getDatamodel().datamodel.models).map(([name, model]) => [
    name as ModelName,
    {
      reach: reachOfModel(
        name as ModelName,
        model.fields.map((field) => field.name),
      ),
      relations: new Map(
        model.fields
          .filter((field) => field.kind === 'object')
          .map((field): [string, ModelName] => [field.name, field.type as ModelName]),
      ),
    },
  ]),
)

function reachOfModel(name: ModelName, fields: readonly string[]): Reach {
  if (name === 'Network') return 'NETWORK'
  if (reference.includes(name)) return 'REFERENCE'
  return fields.includes('networkId') ? 'TENANT' : 'HIDDEN'
}

export function reachOf(model: ModelName): Reach {
  return facts.get(model)?.reach ?? 'HIDDEN'
}

/** The model a relation field leads to; `undefined` for any other name. */
export function relationTarget(model: ModelName, field: string): ModelName | undefined {
  return relationsOf(model).get(field)
}

/** All relation fields of a model with where they lead. */
export function relationsOf(model: ModelName): ReadonlyMap<string, ModelName> {
  return facts.get(model)?.relations ?? new Map()
}

export const modelNames: readonly ModelName[] = [...facts.keys()]
