import { derive } from './derive.ts'
import type { MunicipalityRecord } from './records/network.ts'
import type { InstitutionView, NetworkView } from './view.ts'

/**
 * The municipality of an institution: that of its district. In a network of a single municipality everything that does
 * not serve beyond it belongs there. `null` = unknown, or supra-local. O(1).
 */
export function municipalityOf(view: NetworkView, { district }: InstitutionView): MunicipalityRecord | null {
  const { byId, only } = municipalities(view)
  if (district?.isSupraLocal) return null
  return byId.get(district?.municipalityId ?? '') ?? only
}

const municipalities = derive((view: NetworkView) => {
  const records = view.snapshot.records.municipalities
  const [first, second] = records
  return { byId: new Map(records.map((record) => [record.id, record])), only: second ? null : (first ?? null) }
})
