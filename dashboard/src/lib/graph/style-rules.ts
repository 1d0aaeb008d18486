import type { Shown } from './filter.ts'
import { roleFormOf } from './filter.ts'
import type { GlyphName } from './glyphs.ts'
import type { MapData, Reach, RoleStrength } from './map-data.ts'
import { toggled } from '#lib/filters/shared-filters.ts'
import type { RoleForm, ViewState } from './view-state.ts'

/** What stands on the wheel, as far as its look depends on it. */
export type Subject =
  | { readonly kind: 'MULTIPLIER'; readonly form: RoleForm; readonly isShown: boolean }
  | { readonly kind: 'INSTITUTION'; readonly reach: Reach; readonly isShown: boolean }
  | { readonly kind: 'GHOST'; readonly isShown: boolean }
  | { readonly kind: 'LINK'; readonly isShown: boolean }

export type RuleKey =
  | 'HIDDEN'
  | 'MULTIPLIER'
  | 'MULTIPLIER_ALONE'
  | 'MULTIPLIER_RISK'
  | 'DIRECT'
  | 'VIA_GROUP'
  | 'NOT_REACHED'
  | 'MISSING'
  | 'LINK'

/** One rule of the drawing, and at the same time one row of the legend. */
export interface StyleRule {
  readonly key: RuleKey
  /** `null` = a line, not a glyph. */
  readonly glyph: GlyphName | null
  readonly applies: (subject: Subject) => boolean
  /** What a click on the legend row does; rows without it only explain. */
  readonly toggle?: (state: ViewState) => ViewState
  readonly isOn?: (state: ViewState) => boolean
}

const multiplier = (key: RuleKey, glyph: GlyphName, form: RoleForm): StyleRule => ({
  key,
  glyph,
  applies: (subject) => subject.kind === 'MULTIPLIER' && subject.form === form,
  toggle: (state) => ({ ...state, roleForms: toggled(state.roleForms, form) }),
  isOn: (state) => state.roleForms.includes(form),
})

const institution = (key: RuleKey, glyph: GlyphName, reach: Reach): StyleRule => ({
  key,
  glyph,
  applies: (subject) => subject.kind === 'INSTITUTION' && subject.reach === reach,
  toggle: (state) => ({ ...state, reach: toggled(state.reach, reach) }),
  isOn: (state) => state.reach.includes(reach),
})

/** All rules, the first that applies wins. Drawing and legend read the same table. */
export const styleRules: readonly StyleRule[] = [
  { key: 'HIDDEN', glyph: 'hidden', applies: (subject) => !subject.isShown && subject.kind !== 'LINK' },
  multiplier('MULTIPLIER', 'multiplier-deputy', 'DEPUTY'),
  multiplier('MULTIPLIER_ALONE', 'multiplier-alone', 'ALONE'),
  multiplier('MULTIPLIER_RISK', 'multiplier-risk', 'RISK'),
  institution('DIRECT', 'direct', 'OWN'),
  institution('VIA_GROUP', 'via-group', 'GROUP'),
  institution('NOT_REACHED', 'not-reached', 'NONE'),
  {
    key: 'MISSING',
    glyph: 'ghost',
    applies: (subject) => subject.kind === 'GHOST',
    toggle: (state) => ({ ...state, onlyMissing: !state.onlyMissing }),
    isOn: (state) => state.onlyMissing,
  },
  {
    key: 'LINK',
    glyph: null,
    applies: (subject) => subject.kind === 'LINK',
    toggle: (state) => ({ ...state, showLinks: !state.showLinks }),
    isOn: (state) => !state.showLinks,
  },
]

/** The order of the legend: what filters hide is explained last but one. */
export const legendOrder: readonly RuleKey[] = [
  'MULTIPLIER',
  'MULTIPLIER_ALONE',
  'MULTIPLIER_RISK',
  'DIRECT',
  'VIA_GROUP',
  'NOT_REACHED',
  'MISSING',
  'HIDDEN',
  'LINK',
]

/** The rule a subject is drawn by. */
export function ruleFor(subject: Subject): StyleRule {
  const rule = styleRules.find((candidate) => candidate.applies(subject))
  if (!rule) throw new Error(`No style rule for ${subject.kind}`)
  return rule
}

/** Statutory numbers that nobody represents and no filter hides; several groups can share one. */
function missingNumbers(data: MapData, shown: Shown): number[] {
  const missing = data.groups.filter(({ key }) => shown.missingGroupKeys.has(key))
  return [...new Set(missing.flatMap(({ statutoryNumber }) => statutoryNumber ?? []))]
}

/** How many things each rule draws right now: the numbers of the legend. O(n). */
export function countByRule(data: MapData, shown: Shown): Map<RuleKey, number> {
  const isBothShown = ({ source, target }: { source: string; target: string }): boolean =>
    shown.institutionIds.has(source) && shown.institutionIds.has(target)
  const subjects: Subject[] = [
    ...data.roles.map((role) => multiplierSubject(role, shown)),
    ...data.institutions.map(({ id, reach }) => ({
      kind: 'INSTITUTION' as const,
      reach,
      isShown: shown.institutionIds.has(id),
    })),
    ...missingNumbers(data, shown).map(() => ({ kind: 'GHOST' as const, isShown: true })),
    ...data.links.filter(isBothShown).map(() => ({ kind: 'LINK' as const, isShown: true })),
  ]
  const counts = new Map<RuleKey, number>(legendOrder.map((key) => [key, 0]))
  for (const subject of subjects) {
    const { key } = ruleFor(subject)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** How a multiplier of ring 1 is looked up in the rules. */
export function multiplierSubject(role: RoleStrength & { readonly id: string }, shown: Shown): Subject {
  return { kind: 'MULTIPLIER', form: roleFormOf(role), isShown: shown.roleIds.has(role.id) }
}
