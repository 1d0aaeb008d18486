import { readRefusal, type DatabaseRefusal } from '@schutznetz/prisma/errors.ts'
import { Conflict, DomainError, Invalid } from '../errors.ts'

const unchanged = 'Es wurde nichts gespeichert.'

/** What two rows have in common that they must not, by the beginning of the constraint's name. */
const duplicates: readonly (readonly [string, string])[] = [
  [
    'institution_network_id_register_number',
    'Eine Einrichtung mit dieser Registernummer gibt es in diesem Netzwerk schon.',
  ],
  ['institution_network_id_own_number', 'Eine Einrichtung mit dieser eigenen Nummer gibt es in diesem Netzwerk schon.'],
  ['carrier_network_id_register_number', 'Einen Träger mit dieser Registernummer gibt es in diesem Netzwerk schon.'],
  ['district_network_id_name', 'Einen Stadtteil mit diesem Namen gibt es in diesem Netzwerk schon.'],
  ['municipality_network_id_ags', 'Diese Kommune gehört schon zum Netzwerk.'],
  ['network_slug', 'Ein Netzwerk mit dieser Adresse gibt es schon. Bitte wählen Sie eine andere.'],
]

/** What cannot hold at the same time. */
const overlaps: readonly (readonly [string, string])[] = [
  ['role_holder_kind', 'Diese Rolle ist für diesen Zeitraum schon besetzt.'],
  ['role_holder_person', 'Diese Person ist für diesen Zeitraum schon in dieser Rolle eingetragen.'],
  ['affiliation', 'Diese Person ist in diesem Zeitraum der Einrichtung schon zugeordnet.'],
  [
    'cooperation_link',
    'Zwischen diesen Einrichtungen ist eine Kooperation dieser Art für diesen Zeitraum schon eingetragen.',
  ],
  ['agreement', 'Für diesen Zeitraum ist schon eine Vereinbarung eingetragen.'],
  ['coordinator', 'Diese Person gehört in diesem Zeitraum schon zur Koordinierungsstelle.'],
  ['contact_topic_person', 'Diese Person ist in diesem Zeitraum schon Ansprechperson für dieses Thema.'],
  ['protection_concept', 'Für diesen Zeitraum ist schon ein Stand des Schutzkonzepts eingetragen.'],
  ['specialist_assignment', 'Für diesen Zeitraum ist die Zuständigkeit schon anders oder ebenso eingetragen.'],
]

/** Rules on values that a form cannot check beforehand; the rest is checked before it comes here. */
const rules: readonly (readonly [string, string, string])[] = [
  [
    'institution_place',
    'input.latitude',
    'Breiten- und Längengrad gehören zusammen: bitte beide angeben oder beide leeren.',
  ],
  ['agreement_dates', 'input.reviewDue', 'Die Überprüfung kann nicht vor der Unterschrift fällig sein.'],
  ['guideline_version_dates', 'input.reviewDue', 'Die Überprüfung kann nicht vor der Genehmigung fällig sein.'],
  ['qualification_dates', 'input.refresherDue', 'Die Auffrischung kann nicht vor der Ausstellung fällig sein.'],
]

/**
 * Turns what the database refuses into the error a user can act on; anything else is handed back as it is. The
 * transaction is rolled back by then, so every sentence may say that nothing was kept.
 */
export function asDomainError(error: unknown): unknown {
  if (error instanceof DomainError) return error
  const refusal = readRefusal(error)
  return refusal ? explain(refusal) : error
}

function explain(refusal: DatabaseRefusal): DomainError {
  switch (refusal.kind) {
    case 'DUPLICATE':
      return new Conflict(
        `${sentence(duplicates, refusal.constraint) ?? 'Einen solchen Eintrag gibt es schon.'} ${unchanged}`,
      )
    case 'OVERLAP': {
      const what = sentence(overlaps, refusal.constraint) ?? 'Für diesen Zeitraum gibt es schon einen solchen Eintrag.'
      return new Conflict(
        `${what} ${unchanged} Beenden Sie zuerst den bisherigen Eintrag oder wählen Sie einen anderen Tag.`,
      )
    }
    case 'RULE': {
      const rule = rules.find(([constraint]) => refusal.constraint.startsWith(constraint))
      const [, field, what] = rule ?? ['', 'input', 'Eine Angabe passt nicht zu den Regeln des Eintrags.']
      return new Invalid(field, `${what} ${unchanged}`)
    }
    case 'REFERENCE':
      return new Conflict(
        'Der Eintrag hängt mit einem anderen zusammen, den es nicht mehr gibt oder der noch gebraucht wird. ' +
          `${unchanged} Bitte laden Sie die Ansicht neu.`,
      )
    case 'GONE':
      return new Conflict(`Den Eintrag gibt es nicht mehr. ${unchanged} Bitte laden Sie die Ansicht neu.`)
    case 'BUSY':
      return new Conflict(`Gerade schreibt jemand anderes. ${unchanged} Bitte versuchen Sie es noch einmal.`)
  }
}

function sentence(known: readonly (readonly [string, string])[], constraint: string): string | undefined {
  return known.find(([beginning]) => constraint.startsWith(beginning))?.[1]
}
