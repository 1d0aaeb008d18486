import { noun } from '../../../change/model-nouns.ts'
import { nameIn } from '../../../change/model-nouns.ts'
import { modelShape } from '../../../change/model-shape.ts'
import type { PlainRow } from '../../../change/row-codec.ts'
import type { TenantModel } from '../../../change/tenant-models.ts'
import { labelText } from '../../../network/label-text.ts'
import type { NetworkScope } from '../../../network/network-scope.ts'
import type { RecordIndex } from '../../../snapshot/record-index.ts'
import { gapKeyLabel } from '../../decisions/gap-key-label.ts'

type Lookup = (index: RecordIndex, id: string) => object | undefined

/** Rows that others refer to, of whatever day. */
const lookups: { readonly [M in TenantModel]?: Lookup } = {
  Institution: (index, id) => index.get('institution').get(id),
  Person: (index, id) => index.get('person').get(id),
  Carrier: (index, id) => index.get('carrier').get(id),
  District: (index, id) => index.get('district').get(id),
  Municipality: (index, id) => index.get('municipality').get(id),
  SpecialistPool: (index, id) => index.get('pool').get(id),
  SteeringGroup: (index, id) => index.get('steeringGroup').get(id),
  ContactTopic: (index, id) => index.get('topic').get(id),
  Guideline: (index, id) => index.get('guideline').get(id),
  Meeting: (index, id) => index.get('meeting').get(id),
  Training: (index, id) => index.get('training').get(id),
  ReportingPath: (index, id) => index.get('reportingPath').get(id),
  MultiplierRole: (index, id) => index.get('role').get(id),
  CooperationLink: (index, id) => index.get('link').get(id),
  Affiliation: (index, id) => index.get('affiliation').get(id),
  RoleHolder: (index, id) => index.get('holder').get(id),
  ReportingStep: (index, id) => index.get('reportingStep').get(id),
  ProfessionalGroup: ({ records }, id) => records.professionalGroups.find((row) => row.id === id),
  CoordinationOffice: ({ records }, id) => records.coordinationOffices.find((row) => row.id === id),
}

/** What a row is called: its own name, else what it connects («Anna Berg, Kita Ahorn»); `null` if nothing is known. */
export function rowName(scope: NetworkScope, model: TenantModel, row: PlainRow): string | null {
  const own = nameIn(row)
  if (own !== null) return own
  if (typeof row['gapKey'] === 'string') return labelText(gapKeyLabel(scope.view, row['gapKey']), scope.locale)
  const names = modelShape(model).references.flatMap(({ column, target }) => {
    const id = row[column]
    return typeof id === 'string' ? [storedName(scope, target, id)] : []
  })
  const known = names.filter((name) => name !== null)
  return known.length > 0 ? known.join(', ') : null
}

/** The name of a row that something refers to; `null` where it is no longer there. O(1), one more step per reference. */
export function storedName(scope: NetworkScope, model: TenantModel, id: string): string | null {
  const row = lookups[model]?.(scope.index, id)
  return row ? (rowName(scope, model, row as PlainRow) ?? noun(model)[scope.locale]) : null
}
