import type { FailureRisk } from './failure-risk.ts'
import type { GapWords } from './gap.ts'
import { counted } from './wording.ts'

/** What hangs on a role at risk, in words that name nobody. */
export function failureRiskWords({ dependentInstitutions, soleForNumber }: FailureRisk): GapWords {
  const dependents = dependentInstitutions.length
  const institutionsDe = `${counted(dependents, 'Einrichtung wird', 'Einrichtungen werden')} nur über diese Rolle erreicht`
  const institutionsEn = `${counted(dependents, 'institution is', 'institutions are')} reached through this role only`
  const soleDe = `Nr. ${soleForNumber} des Gesetzes hat nur diese eine Rolle`
  const soleEn = `no. ${soleForNumber} of the statute has only this one role`
  return {
    reason: {
      de: `Keine Vertretung: ${soleForNumber === null ? institutionsDe : `${soleDe}, ${institutionsDe}`}.`,
      en: `No deputy: ${soleForNumber === null ? institutionsEn : `${soleEn}, ${institutionsEn}`}.`,
    },
    proposal: {
      de: 'Benennen Sie eine Vertretung oder eine zweite Rolle mit demselben Zuständigkeitsbereich.',
      en: 'Name a deputy, or a second role with the same scope.',
    },
    closedBy: {
      de: 'Eine Vertretung ist benannt, oder eine weitere besetzte Rolle steht für dieselbe Gruppe und dieselben Einrichtungen.',
      en: 'A deputy is named, or another role with a holder stands for the same group and institutions.',
    },
  }
}
