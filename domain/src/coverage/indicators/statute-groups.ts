import { counted } from '../wording.ts'
import type { GapSubject, GapWords } from '../gap.ts'
import type { IndicatorDefinition, Remark } from '../indicator.ts'
import type { Representation } from '../represented.ts'
import { representations } from '../represented.ts'
import { groupsInSlice } from '../slice.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import type { NetworkView } from '../../model/view.ts'

export const statuteGroups: IndicatorDefinition = {
  key: 'STATUTE_GROUPS',
  label: { de: 'Gesetzliche Gruppen vertreten', en: 'Statutory groups represented' },
  explanation: {
    de: 'Das Gesetz zählt auf, wer im Netzwerk Kinderschutz mitwirkt. Fehlt eine Gruppe, fehlt dem Netzwerk ein vorgeschriebener Blick auf das Kind. Eine Gruppe ist vertreten, wenn mindestens eine Person für sie oder für eine ihrer Einrichtungen handelt; bei den Kinderschutzfachkräften braucht diese Person ein gültiges Zertifikat. Mehrere Berufsgruppen mit derselben Nummer zählen einmal.',
    en: 'The statute lists who takes part in the network. Where a group is missing, a required view of the child is missing. A group is represented if at least one person acts for it or for one of its institutions; for the child-protection specialists this person needs a valid certificate. Several professional groups with the same number count once.',
  },
  source: { de: '§ 9 Abs. 4 LKSchG NRW; § 3 Abs. 2 KKG', en: '§ 9(4) LKSchG NRW; § 3(2) KKG' },
  evaluate(view, filter) {
    const isInSlice = groupsInSlice(view, filter)
    const isCounted = ({ groups }: Representation) => !filter || groups.some((group) => isInSlice(group.id))
    const all = representations(view)
    return tally({
      indicator: 'STATUTE_GROUPS',
      subjects: all.filter(isCounted),
      describe: (representation) => ({ subject: statuteGroupSubject(view, representation), institutionIds: [] }),
      judge: (representation) => judge(view, representation),
      target: 1,
      excluded: all.filter((representation) => !isCounted(representation)).map((row) => outsideSlice(view, row)),
    })
  },
}

function judge(view: NetworkView, representation: Representation): Verdict {
  switch (representation.state) {
    case 'REPRESENTED':
      return { state: 'IN_ORDER' }
    case 'UNKNOWN':
      return { state: 'UNKNOWN', words: certificateUnknown }
    case 'MISSING':
      return { state: 'FAILING', severity: 'CRITICAL', words: missingWords(view, representation) }
  }
}

function missingWords(view: NetworkView, { groups, actingRoles }: Representation): GapWords {
  if (actingRoles.length > 0) return certificateMissing
  const institutions = groups.flatMap((group) => view.institutionsByGroup.get(group.id) ?? []).length
  if (institutions === 0) return nobodyKnown
  return {
    reason: {
      de: `Niemand vertritt diese Gruppe, obwohl ${counted(institutions, 'Einrichtung', 'Einrichtungen')} erfasst ${institutions === 1 ? 'ist' : 'sind'}.`,
      en: `Nobody represents this group, although ${counted(institutions, 'institution is', 'institutions are')} recorded.`,
    },
    proposal: {
      de: 'Bitten Sie eine der Einrichtungen, eine*n Multiplikator*in für die Gruppe zu benennen.',
      en: 'Ask one of the institutions to name a multiplier for the group.',
    },
    closedBy: namedHolder,
  }
}

const namedHolder = {
  de: 'Eine Multiplikator*innen-Rolle für die Gruppe oder eine ihrer Einrichtungen ist besetzt.',
  en: 'A multiplier role for the group or one of its institutions has a holder.',
}

const nobodyKnown: GapWords = {
  reason: {
    de: 'Niemand vertritt diese Gruppe, und keine Einrichtung der Gruppe ist erfasst.',
    en: 'Nobody represents this group, and no institution of the group is recorded.',
  },
  proposal: {
    de: 'Laden Sie eine Person aus dieser Gruppe ein und benennen Sie sie als Multiplikator*in.',
    en: 'Invite a person from this group and name them as multiplier.',
  },
  closedBy: namedHolder,
}

const certificateMissing: GapWords = {
  reason: {
    de: 'Für die Gruppe handelt jemand, aber ohne gültiges Zertifikat als Kinderschutzfachkraft.',
    en: 'Somebody acts for the group, but without a valid specialist certificate.',
  },
  proposal: {
    de: 'Benennen Sie eine zertifizierte Kinderschutzfachkraft oder vereinbaren Sie die Auffrischung.',
    en: 'Name a certified specialist or arrange the refresher course.',
  },
  closedBy: {
    de: 'Eine handelnde Person der Gruppe hat ein am Stichtag gültiges Zertifikat.',
    en: 'An acting person of the group holds a certificate that is valid on the day.',
  },
}

const certificateUnknown: GapWords = {
  reason: {
    de: 'Für die Gruppe handelt jemand, aber das Zertifikat ist ohne Ausstellungs- oder Auffrischungsdatum erfasst.',
    en: 'Somebody acts for the group, but the certificate has no date of issue or of its refresher.',
  },
  proposal: {
    de: 'Fragen Sie nach dem Zertifikat und tragen Sie beide Daten ein.',
    en: 'Ask for the certificate and enter both dates.',
  },
  closedBy: certificateMissing.closedBy,
}

/** A number of the statute as the subject of a gap. */
export function statuteGroupSubject(
  view: NetworkView,
  { statuteGroup }: Pick<Representation, 'statuteGroup'>,
): GapSubject {
  const { number, label } = statuteGroup
  return {
    kind: 'STATUTE_GROUP',
    id: `${view.statute.key}:${number}`,
    label: { de: `Nr. ${number} ${label.de}`, en: `No. ${number} ${label.en}` },
    personId: null,
  }
}

function outsideSlice(view: NetworkView, representation: Representation): Remark {
  const { id, label } = statuteGroupSubject(view, representation)
  return {
    id,
    label,
    reason: {
      de: 'Keine Einrichtung der Gruppe gehört zum Ausschnitt.',
      en: 'No institution of the group belongs to the slice.',
    },
  }
}
