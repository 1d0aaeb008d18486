import type { Draft } from '../draft.ts'
import { groupLabels } from '../vocabulary/groups.ts'
import { slugify } from '../text.ts'

/** Content of the settings; the same values as `defaultThresholds` of the domain, which a test compares. */
const thresholds = {
  failureRiskInstitutions: 4,
  freshMonths: 12,
  staleMonths: 24,
  certificateDueDays: 90,
  conceptReviewMonths: 36,
  reachTarget: 0.9,
  freshnessTarget: 0.9,
  qualificationOffersPerYear: 3,
  attendanceMeetings: 3,
  concernWeeks: 6,
  statuteGroupWeight: 10,
  failureRiskWeight: 2,
  kitaSpecialistWeight: 2,
  otherGapWeight: 1,
}

/** The town asked for less in its network's first year. */
const raisedOn = '2025-01-01'

/** Municipality, districts, settings, statute, professional groups and carriers. */
export function addStructure(draft: Draft): void {
  const municipalityId = draft.id()
  draft.rows.municipalities.push({ id: municipalityId, ags: draft.town.ags, name: draft.town.municipality })
  for (const { name, at } of draft.town.districts) {
    const id = draft.id()
    const isSupraLocal = at === undefined
    draft.districtIds.set(name, id)
    draft.rows.districts.push({ id, municipalityId: isSupraLocal ? null : municipalityId, name, isSupraLocal })
  }
  draft.rows.settings.push(
    { id: draft.id(), thresholds: { ...thresholds, reachTarget: 0.8 }, validFrom: null, validTo: raisedOn, version: 1 },
    { id: draft.id(), thresholds, validFrom: raisedOn, validTo: null, version: 1 },
  )
  draft.rows.statuteChoices.push({
    id: draft.id(),
    statuteKey: 'LKSCHG_NRW_9_4',
    validFrom: null,
    validTo: null,
    version: 1,
  })
  addGroups(draft)
  addCarriers(draft)
}

function addGroups(draft: Draft): void {
  const open = { validFrom: null, validTo: null, version: 1 }
  for (const { key } of draft.town.groups) {
    const labels = groupLabels[key]
    if (!labels) continue
    const id = draft.id()
    draft.groupIds.set(key, id)
    draft.rows.professionalGroups.push({ id, key, labelDe: labels[0], labelEn: labels[1], isCustom: false, ...open })
  }
  for (const { key, de, en, types } of draft.town.customGroups ?? []) {
    const id = draft.id()
    draft.groupIds.set(key, id)
    draft.rows.professionalGroups.push({ id, key, labelDe: de, labelEn: en, isCustom: true, ...open })
    for (const institutionTypeKey of types) {
      draft.rows.typeMemberships.push({ id: draft.id(), institutionTypeKey, groupId: id, ...open })
    }
  }
}

function addCarriers(draft: Draft): void {
  for (const { key, name, kind } of draft.town.carriers) {
    const id = draft.id()
    draft.carrierIds.set(key, id)
    draft.rows.carriers.push({
      id,
      name,
      kind,
      registerNumber: null,
      phone: draft.nextPhone(),
      email: `info@${slugify(name)}.example`,
      isDemo: true,
      validFrom: null,
      validTo: null,
      version: 1,
    })
  }
}
