import type { Label } from '../catalogue/types.ts'
import type { Gap } from '../coverage/gap.ts'
import { counted } from '../coverage/wording.ts'
import type { InstitutionView } from '../model/view.ts'
import type { WhatIfResult } from './what-if.ts'

/** How many names a sentence holds before it counts the rest. */
const namedAtMost = 3

/** What a departure means, gravest first. Names institutions and groups, never a person. */
export function effectsOf(result: WhatIfResult): Label[] {
  const cutFor = [...new Set(result.cutPaths.map(({ institution }) => institution))]
  const { losingMultiplier, losingSpecialist, losingContact, vacated, takenOver } = result
  const effects = [
    ...gapsBehind(result, 'STATUTE_GROUPS').map(numberWords),
    ...gapsBehind(result, 'GROUPS_WITH_MULTIPLIER').map(groupWords),
    ...ifAny(losingMultiplier.length, () => unreached(losingMultiplier)),
    ...ifAny(losingSpecialist.length, () => withoutSpecialist(losingSpecialist)),
    ...ifAny(cutFor.length, () => cutOff(cutFor)),
    ...ifAny(losingContact.length, () => withoutContact(losingContact)),
    ...ifAny(gapsBehind(result, 'RESILIENCE').length, atRisk),
    ...ifAny(gapsBehind(result, 'DEPUTIES').length, withoutDeputy),
    ...ifAny(vacated.length, vacant),
    ...ifAny(takenOver.length, actedByOthers),
    ...(result.componentsAfter > result.componentsBefore ? [fallsApart(result)] : []),
  ]
  return effects.length > 0 ? effects : [nothing(result)]
}

function gapsBehind({ opened }: WhatIfResult, indicator: Gap['indicator']): Gap[] {
  return opened.filter((gap) => gap.indicator === indicator)
}

function ifAny(count: number, words: (count: number) => Label): Label[] {
  return count > 0 ? [words(count)] : []
}

function numberWords({ subject, severity }: Gap): Label {
  const { de, en } = subject.label
  return severity === 'CHECK'
    ? {
        de: `${de}: Ob die gesetzliche Gruppe noch vertreten ist, steht nicht fest.`,
        en: `${en}: whether the statutory group is still represented is not known.`,
      }
    : {
        de: `${de}: Die gesetzliche Gruppe ist nicht mehr vertreten.`,
        en: `${en}: the statutory group is not represented any more.`,
      }
}

function groupWords({ subject }: Gap): Label {
  return {
    de: `${subject.label.de}: Die Berufsgruppe hat keine*n Multiplikator*in mehr.`,
    en: `${subject.label.en}: the professional group has no multiplier any more.`,
  }
}

function unreached(institutions: readonly InstitutionView[]): Label {
  const names = listed(institutions)
  return {
    de: `${counted(institutions.length, 'Einrichtung wird', 'Einrichtungen werden')} nicht mehr erreicht: ${names.de}.`,
    en: `${counted(institutions.length, 'institution is', 'institutions are')} not reached any more: ${names.en}.`,
  }
}

function withoutSpecialist(institutions: readonly InstitutionView[]): Label {
  const names = listed(institutions)
  return {
    de: `${counted(institutions.length, 'Einrichtung verliert', 'Einrichtungen verlieren')} die letzte Kinderschutzfachkraft: ${names.de}.`,
    en: `${counted(institutions.length, 'institution loses its', 'institutions lose their')} last child-protection specialist: ${names.en}.`,
  }
}

function cutOff(institutions: readonly InstitutionView[]): Label {
  const names = listed(institutions)
  return {
    de: `Für ${counted(institutions.length, 'Einrichtung', 'Einrichtungen')} kommt eine Meldung nicht mehr an: ${names.de}.`,
    en: `A report of ${counted(institutions.length, 'institution', 'institutions')} does not arrive any more: ${names.en}.`,
  }
}

function withoutContact(institutions: readonly InstitutionView[]): Label {
  const names = listed(institutions)
  return {
    de: `${counted(institutions.length, 'Einrichtung verliert', 'Einrichtungen verlieren')} die letzte Ansprechperson: ${names.de}.`,
    en: `${counted(institutions.length, 'institution loses its', 'institutions lose their')} last contact: ${names.en}.`,
  }
}

function atRisk(count: number): Label {
  return {
    de: `${counted(count, 'Rolle wird', 'Rollen werden')} zum Ausfallrisiko.`,
    en: `${counted(count, 'role becomes', 'roles become')} a failure risk.`,
  }
}

function withoutDeputy(count: number): Label {
  return {
    de: `${counted(count, 'Rolle verliert', 'Rollen verlieren')} die Vertretung.`,
    en: `${counted(count, 'role loses its', 'roles lose their')} deputy.`,
  }
}

function vacant(count: number): Label {
  return {
    de: `In ${counted(count, 'Rolle', 'Rollen')} handelt niemand mehr.`,
    en: `Nobody acts in ${counted(count, 'role', 'roles')} any more.`,
  }
}

function actedByOthers(count: number): Label {
  return {
    de: `In ${counted(count, 'Rolle', 'Rollen')} handelt jemand anderes weiter.`,
    en: `Somebody else goes on acting in ${counted(count, 'role', 'roles')}.`,
  }
}

function fallsApart({ componentsBefore, componentsAfter }: WhatIfResult): Label {
  return {
    de: `Das Netz der Kooperationen zerfällt in ${componentsAfter} statt ${componentsBefore} Teile.`,
    en: `The cooperation graph falls into ${componentsAfter} parts instead of ${componentsBefore}.`,
  }
}

function nothing({ opened }: WhatIfResult): Label {
  return opened.length === 0
    ? { de: 'Keine neue Lücke entsteht.', en: 'No new gap opens.' }
    : {
        de: `${counted(opened.length, 'neue Lücke entsteht', 'neue Lücken entstehen')}.`,
        en: `${counted(opened.length, 'new gap opens', 'new gaps open')}.`,
      }
}

/** By name: the order of rows says nothing. */
function listed(institutions: readonly InstitutionView[]): Label {
  const inOrder = institutions.map(({ record }) => record.name).toSorted(collator.compare)
  const names = inOrder.slice(0, namedAtMost)
  const rest = institutions.length - names.length
  return {
    de: rest > 0 ? `${names.join(', ')} und ${rest} weitere` : names.join(', '),
    en: rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', '),
  }
}

const collator = new Intl.Collator('de', { numeric: true })
