import type { Label } from '../catalogue/types.ts'
import type { CarrierRecord } from '../model/records/institutions.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import type { InstitutionFilter, Remark } from './indicator.ts'
import { institutionsIn } from './slice.ts'
import { properName } from './wording.ts'

/** Who would sign an agreement under § 8a SGB VIII. */
export interface AgreementParty {
  readonly kind: 'CARRIER' | 'INSTITUTION'
  readonly id: string
  readonly label: Label
  /** Asked of the carrier (§ 8a(4)) or of the day-care person (§ 8a(5)), or not known of whom. */
  readonly duty: 'CARRIER' | 'DAY_CARE' | 'UNKNOWN_TYPE' | 'UNKNOWN_CARRIER'
}

interface AgreementParties {
  readonly counted: readonly AgreementParty[]
  readonly excluded: readonly Remark[]
}

/**
 * Of whom the law asks an agreement (definitions.md, AGREEMENTS): carriers with an institution whose type needs one,
 * and day-care persons themselves. The youth office concludes agreements with others, so no public carrier and no
 * carrier of the youth office itself is asked. Where type or carrier is missing, nobody knows. O(institutions).
 */
export function agreementParties(view: NetworkView, filter: InstitutionFilter | null): AgreementParties {
  const institutions = institutionsIn(view, filter)
  const byCarrier = Map.groupBy(institutions, ({ carrier }) => carrier?.id ?? null)
  const counted: AgreementParty[] = institutions.flatMap(partyOfInstitution)
  const excluded: Remark[] = []
  for (const carrier of view.carriers) {
    const own = byCarrier.get(carrier.id) ?? []
    if (filter && own.length === 0) continue
    const reason = exclusionOf(view, carrier, own)
    const label = properName(carrier.name)
    if (reason) excluded.push({ id: carrier.id, label, reason })
    else counted.push({ kind: 'CARRIER', id: carrier.id, label, duty: isAsked(own) ? 'CARRIER' : 'UNKNOWN_TYPE' })
  }
  return { counted, excluded }
}

/** Whether the institution signs for itself: a day-care person, § 8a(5) SGB VIII. */
function signsItself({ type }: InstitutionView): boolean {
  return type !== null && type.needsAgreement && type.reportingPathTypeKeys.includes('DAY_CARE')
}

function partyOfInstitution(institution: InstitutionView): AgreementParty[] {
  const { id, record, type, carrier } = institution
  const party = { kind: 'INSTITUTION', id, label: properName(record.name) } as const
  if (signsItself(institution)) return [{ ...party, duty: 'DAY_CARE' }]
  return type?.needsAgreement && carrier === null ? [{ ...party, duty: 'UNKNOWN_CARRIER' }] : []
}

function isAsked(institutions: readonly InstitutionView[]): boolean {
  return institutions.some((institution) => institution.type?.needsAgreement && !signsItself(institution))
}

function exclusionOf(view: NetworkView, { id, kind }: CarrierRecord, own: readonly InstitutionView[]): Label | null {
  if (kind === 'MUNICIPAL' || kind === 'STATE' || youthOfficeCarriers(view).has(id)) return publicCarrier
  return isAsked(own) || own.some(({ type }) => type === null) ? null : noDuty
}

function youthOfficeCarriers({ institutions }: NetworkView): ReadonlySet<string | undefined> {
  return new Set(institutions.flatMap(({ type, carrier }) => (type?.groupKey === 'YOUTH_OFFICE' ? [carrier?.id] : [])))
}

const publicCarrier: Label = {
  de: 'Öffentlicher Träger: Vereinbarungen schließt das Jugendamt mit anderen.',
  en: 'Public carrier: the youth office concludes agreements with others.',
}

const noDuty: Label = {
  de: 'Keine Einrichtung des Trägers, für die das Gesetz eine Vereinbarung vorsieht.',
  en: 'No institution of the carrier for which the law foresees an agreement.',
}
