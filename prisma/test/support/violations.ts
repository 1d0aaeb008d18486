import type { NetworkRows } from '../../src/seed/network-rows.ts'

/** A change to a valid row that breaks one rule; columns as the database names them. */
export interface Violation {
  readonly constraint: string
  readonly table: string
  readonly change: object
  /** SQL condition that picks the valid row, where the table has several. */
  readonly where?: string
}

/** One violation for every rule of the migrations that is not the same for all tables. */
export function violations(rows: NetworkRows): Violation[] {
  return [...emptyNames(), ...values(), ...orders(), ...choices(rows), ...overlaps(rows)].map(
    ([table, rule, change, where]) => ({ constraint: `${table}_${rule}`, table, change, ...(where ? { where } : {}) }),
  )
}

type Entry = readonly [table: string, rule: string, change: object, where?: string]

function emptyNames(): Entry[] {
  const columns: readonly (readonly [table: string, ...columns: string[]])[] = [
    ['user', 'name'],
    ['api_token', 'name'],
    ['change_set', 'label'],
    ['guideline', 'title'],
    ['carrier', 'name', 'register_number'],
    ['institution', 'name', 'register_number', 'own_number'],
    ['meeting', 'title'],
    ['training', 'title'],
    ['training_need', 'topic'],
    ['concern', 'title'],
    ['bulletin', 'title'],
    ['network', 'name'],
    ['municipality', 'name'],
    ['district', 'name'],
    ['coordination_office', 'name'],
    ['professional_group', 'label_de', 'label_en', 'key'],
    ['person', 'last_name'],
    ['consent', 'purpose'],
    ['reporting_path', 'title'],
    ['reporting_step', 'actor', 'action'],
    ['contact_topic', 'title'],
    ['steering_group', 'title'],
    ['specialist_pool', 'name'],
    ['gap_decision', 'reason', 'assignee_name', 'decided_by'],
  ]
  const picked: Record<string, (name: string) => string> = {
    institution: () => 'places > 0',
    gap_decision: (name) => `${name} IS NOT NULL`,
  }
  return columns.flatMap(([table, ...names]) =>
    names.map((name): Entry => [table, `${name}_check`, { [name]: ' ' }, picked[table]?.(name) ?? '']),
  )
}

function values(): Entry[] {
  return [
    ['network', 'slug_check', { slug: 'Groß Dorf' }],
    ['network', 'revision_check', { revision: -1 }],
    ['change_set', 'revision_check', { revision: 0 }],
    ['municipality', 'ags_check', { ags: '5158028' }],
    ['user', 'email_check', { email: 'Eva@example.org' }],
    ['institution', 'place_check', { longitude: null }, 'latitude IS NOT NULL'],
    ['institution', 'places_check', { places: -1 }],
    ['meeting', 'time_check', { starts_at: '9:00' }],
    ['meeting', 'recurrence_check', { recurs_every_months: 0 }],
    ['meeting', 'participants_check', { participants: -1 }],
    ['training', 'places_check', { places: -1 }],
    ['guideline_version', 'number_check', { number: 0 }],
    ['reporting_path', 'path_version_check', { path_version: 0 }],
    ['reporting_step', 'position_check', { position: 0 }],
    ['reporting_step', 'hours_check', { hours: {} }],
    ['import_row', 'row_number_check', { row_number: 0 }],
    ['import_row', 'score_check', { score: 1.5 }],
    ['import_job', 'rows_read_check', { rows_read: -1 }],
    ['import_file', 'place_check', { part: -1 }],
    ['statute_group', 'number_check', { number: 0 }],
    ['coordination_office', 'advice_line_hours_check', { advice_line_hours: {} }],
    ['network_settings', 'thresholds_check', { thresholds: [] }],
    ['indicator_value', 'count_check', { denominator: 9 }],
    ['indicator_value', 'revision_check', { revision: -1 }],
  ]
}

function orders(): Entry[] {
  return [
    ['qualification', 'dates_check', { refresher_due: '2023-01-01' }],
    ['agreement', 'dates_check', { review_due: '2023-01-01' }, 'carrier_id IS NOT NULL'],
    ['guideline_version', 'dates_check', { approved_on: '2024-01-01', review_due: '2023-01-01' }],
    ['reporting_path', 'dates_check', { approved_on: '2024-01-01', review_due: '2023-01-01' }],
    ['consent', 'dates_check', { revoked_on: '2023-01-01' }],
    ['concern', 'dates_check', { answered_on: '2023-01-01' }],
    ['training_need', 'dates_check', { settled_on: '2023-01-01' }],
    ['session', 'dates_check', { expires_at: '2020-01-01' }],
    ['api_token', 'dates_check', { expires_at: '2020-01-01' }],
  ]
}

function choices(rows: NetworkRows): Entry[] {
  const [school] = rows.institutions
  const [group] = rows.professionalGroups
  return [
    ['multiplier_role', 'subject_check', { institution_id: school?.id }],
    ['role_scope', 'target_check', { institution_id: school?.id }],
    ['agreement', 'party_check', { institution_id: school?.id }, 'carrier_id IS NOT NULL'],
    ['invitation', 'guest_check', { group_id: group?.id }],
    ['training_need', 'voice_check', { institution_id: school?.id }],
    ['concern', 'origin_check', { institution_id: null, role_id: null }],
    ['specialist_assignment', 'kind_check', { kind: 'POOL' }],
    ['confirmation', 'side_check', { side: null }],
    ['gap_decision', 'kind_check', { kind: 'SNOOZE' }, "kind = 'ASSIGNMENT'"],
    ['cooperation_link', 'ends_check', { target_id: school?.id }],
    ['audit_entry', 'state_check', { before: null, after: null }],
    ['change_set', 'undo_check', { id: school?.id, undoes_id: school?.id }],
  ]
}

function overlaps(rows: NetworkRows): Entry[] {
  const [school, kita] = rows.institutions
  const [, other] = rows.people
  const again = { valid_from: '2024-12-31', valid_to: null }
  return [
    ['network_settings', 'overlap', again],
    ['statute_choice', 'overlap', again],
    ['type_membership', 'overlap', again],
    ['institution_profile', 'overlap', again],
    ['protection_concept', 'overlap', again],
    ['agreement', 'carrier_overlap', again, 'carrier_id IS NOT NULL'],
    ['agreement', 'institution_overlap', again, 'institution_id IS NOT NULL'],
    ['guideline_version', 'overlap', { ...again, number: 2 }],
    ['role_holder', 'kind_overlap', { ...again, person_id: other?.id }],
    ['role_holder', 'person_overlap', { ...again, kind: 'DEPUTY' }],
    ['affiliation', 'overlap', again],
    ['coordinator', 'overlap', again],
    ['contact_topic_person', 'overlap', again],
    ['steering_group_member', 'overlap', again],
    ['pool_member', 'overlap', again],
    ['specialist_assignment', 'overlap', again],
    ['specialist_assignment', 'none_overlap', { ...again, kind: 'NONE', person_id: null }],
    ['cooperation_link', 'overlap', { ...again, source_id: kita?.id, target_id: school?.id }],
    ['role_scope', 'overlap', {}],
    ['gap_decision', 'overlap', again, "kind = 'ASSIGNMENT'"],
  ]
}
