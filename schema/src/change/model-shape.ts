import { getDatamodel } from '@schutznetz/prisma/generated/pothos.ts'
import type { TenantModel } from './tenant-models.ts'

/** A column that names a row of another model. */
export interface Reference {
  readonly column: string
  readonly target: TenantModel
}

/** A model that refers to another one by `column`. */
interface Referrer {
  readonly model: TenantModel
  readonly column: string
}

/** What the write door has to know about a model at run time; read from the Prisma datamodel, never repeated by hand. */
export interface ModelShape {
  readonly name: TenantModel
  readonly columns: ReadonlySet<string>
  readonly dayColumns: ReadonlySet<string>
  readonly instantColumns: ReadonlySet<string>
  readonly jsonColumns: ReadonlySet<string>
  readonly isVersioned: boolean
  /** References into the same network, by composite key `[networkId, column]`. */
  readonly references: readonly Reference[]
}

const recordOfChange = new Set([
  ...['ChangeSet', 'AuditEntry', 'ImportJob', 'ImportFile', 'ImportRow', 'Membership'],
  'IndicatorValue',
])

type Field = ReturnType<typeof getDatamodel>['datamodel']['models'][string]['fields'][number]

function isTenantFieldSet(fields: readonly Field[]): boolean {
  return fields.some((field) => field.name === 'networkId')
}

function shapeOf(name: string, fields: readonly Field[]): ModelShape {
  const columns = fields.filter((field) => field.kind !== 'object')
  const named = (test: (field: Field) => boolean) => new Set(columns.filter(test).map((field) => field.name))
  return {
    name: name as TenantModel,
    columns: named(() => true),
    // The schema's convention: instants are called …At, every other DateTime column is a `@db.Date`.
    dayColumns: named((field) => field.type === 'DateTime' && !field.name.endsWith('At')),
    instantColumns: named((field) => field.type === 'DateTime' && field.name.endsWith('At')),
    jsonColumns: named((field) => field.type === 'Json'),
    isVersioned: columns.some((field) => field.name === 'version'),
    references: fields.flatMap((field) => referenceOf(field)),
  }
}

function referenceOf(field: Field): Reference[] {
  if (field.kind !== 'object' || field.type === 'Network') return []
  const [scope, column] = field.relationFromFields ?? []
  return scope === 'networkId' && column !== undefined ? [{ column, target: field.type as TenantModel }] : []
}

function readShapes(): ReadonlyMap<string, ModelShape> {
  const models = Object.entries(getDatamodel().datamodel.models)
  return new Map(
    models
      .filter(([name, model]) => !recordOfChange.has(name) && isTenantFieldSet(model.fields))
      .map(([name, model]) => [name, shapeOf(name, model.fields)]),
  )
}

const shapes = readShapes()

/** Every content model with its shape, in no particular order. */
export const tenantModels: readonly ModelShape[] = [...shapes.values()]

/** Whether a model name, as an audit entry stores it, is content that the door can write. */
export function isTenantModel(name: string): name is TenantModel {
  return shapes.has(name)
}

export function modelShape(name: TenantModel): ModelShape {
  const shape = shapes.get(name)
  if (!shape) throw new Error(`No content model is called ${name}.`)
  return shape
}

/** Models whose rows point at rows of `target`. */
export function referrersOf(target: TenantModel): readonly Referrer[] {
  return tenantModels.flatMap((shape) =>
    shape.references.filter((one) => one.target === target).map((one) => ({ model: shape.name, column: one.column })),
  )
}
