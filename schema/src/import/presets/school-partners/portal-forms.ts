import { foldText } from '@schutznetz/domain/text/fold-text.ts'

/** School forms of the portals of Saxony and Berlin → institution types; the first that fits, from the narrower one. */
const types: readonly (readonly [RegExp, string])[] = [
  [/foerder|behindert|erziehungshilfe|koerper|sprachheil|hoergeschaedigt|blind/, 'SPECIAL_NEEDS_SCHOOL'],
  [/klinik|krankenhaus/, 'HOSPITAL_SCHOOL'],
  [/waldorf/, 'WALDORF_SCHOOL'],
  [/abendgymnasium|abendober|kolleg$|abendmittel|zweiter bildungsweg/, 'ADULT_COLLEGE'],
  [/^beruf|fachober|fachschule|oberstufenzentrum|berufsfach/, 'VOCATIONAL_COLLEGE'],
  [/gymnasium/, 'GYMNASIUM'],
  [/grundschule/, 'PRIMARY_SCHOOL'],
  [/sekundarschule/, 'SEKUNDARSCHULE'],
  [/gemeinschaftsschule|gesamtschule/, 'COMPREHENSIVE_SCHOOL'],
]

/** `OTHER_SCHOOL` for a form of its own, as the Saxon Oberschule; `null` for none. */
export function typeOfPortalForm(form: string): string | null {
  const folded = foldText(form)
  if (folded === '') return null
  return types.find(([pattern]) => pattern.test(folded))?.[1] ?? 'OTHER_SCHOOL'
}
