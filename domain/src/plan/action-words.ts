import type { Label } from '../catalogue/types.ts'
import { properName } from '../coverage/wording.ts'
import { needsCertificate } from './candidates.ts'
import type { NetworkView } from '../model/view.ts'
import type { Mandate } from './mandate.ts'
import type { PlanAction } from './plan-action.ts'
import { fittingPool } from './candidates.ts'

/** What is done, as the beginning of a sentence that names no person: «Besetzt die Rolle …». */
export function actionWords(action: PlanAction): Label {
  const { de, en } = action.subject.label
  switch (action.kind) {
    case 'FILL_ROLE':
      return { de: `Besetzt die Rolle „${de}“`, en: `Fills the role “${en}”` }
    case 'NAME_DEPUTY':
      return { de: `Benennt eine Vertretung für „${de}“`, en: `Names a deputy for “${en}”` }
    case 'CREATE_ROLE': {
      const whom = mandateWords(action.mandate)
      return { de: `Benennt eine*n Multiplikator*in für ${whom.de}`, en: `Names a multiplier for ${whom.en}` }
    }
    case 'ASSIGN_SPECIALIST':
      return { de: `Ordnet „${de}“ eine Kinderschutzfachkraft zu`, en: `Assigns a specialist to “${en}”` }
    case 'INVITE_CONTACT':
      return { de: `Gewinnt eine Ansprechperson in „${de}“`, en: `Wins a contact in “${en}”` }
  }
}

/** The role to look for where nobody comes to mind; for specialists a pool that is there before one to be found. */
export function soughtRole(view: NetworkView, action: PlanAction): Label {
  switch (action.kind) {
    case 'FILL_ROLE':
    case 'CREATE_ROLE': {
      const whom = mandateWords(action.mandate)
      const certified = needsCertificate(view, action)
      return {
        de: `Multiplikator*in für ${whom.de}${certified ? ', mit gültigem Zertifikat' : ''}`,
        en: `Multiplier for ${whom.en}${certified ? ', with a valid certificate' : ''}`,
      }
    }
    case 'NAME_DEPUTY':
      return { de: `Vertretung: ${action.subject.label.de}`, en: `Deputy: ${action.subject.label.en}` }
    case 'ASSIGN_SPECIALIST': {
      const pool = fittingPool(view, action.institution)
      if (pool) return { de: `Pool „${pool.name}“`, en: `Pool “${pool.name}”` }
      return {
        de: 'Kinderschutzfachkraft mit gültigem Zertifikat, die dort arbeitet',
        en: 'Specialist with a valid certificate who works there',
      }
    }
    case 'INVITE_CONTACT':
      return { de: 'Ansprechperson mit Telefon oder E-Mail', en: 'Contact with a phone number or e-mail' }
  }
}

function mandateWords({ institution, group, area }: Mandate): Label {
  const name = group?.label ?? properName(institution?.record.name ?? '')
  const quoted = { de: `„${name.de}“`, en: `“${name.en}”` }
  if (!area) return quoted
  return area.kind === 'DISTRICT'
    ? { de: `${quoted.de} (Stadtteil ${area.name})`, en: `${quoted.en} (district ${area.name})` }
    : { de: `${quoted.de} (Träger ${area.name})`, en: `${quoted.en} (carrier ${area.name})` }
}
