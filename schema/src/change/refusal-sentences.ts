import type { Sentence } from '../sentence.ts'

/** The beginning of a constraint's name, and what it means to a user. */
type Known = readonly [string, Sentence]

/** What two rows have in common that they must not, by the beginning of the constraint's name. */
const duplicates: readonly Known[] = [
  [
    'institution_network_id_register_number',
    {
      de: 'Eine Einrichtung mit dieser Registernummer gibt es in diesem Netzwerk schon.',
      en: 'There is an institution with this register number in this network already.',
    },
  ],
  [
    'institution_network_id_own_number',
    {
      de: 'Eine Einrichtung mit dieser eigenen Nummer gibt es in diesem Netzwerk schon.',
      en: 'There is an institution with this number of your own in this network already.',
    },
  ],
  [
    'carrier_network_id_register_number',
    {
      de: 'Einen Träger mit dieser Registernummer gibt es in diesem Netzwerk schon.',
      en: 'There is a carrier with this register number in this network already.',
    },
  ],
  [
    'district_network_id_name',
    {
      de: 'Einen Stadtteil mit diesem Namen gibt es in diesem Netzwerk schon.',
      en: 'There is a district with this name in this network already.',
    },
  ],
  [
    'municipality_network_id_ags',
    { de: 'Diese Kommune gehört schon zum Netzwerk.', en: 'This municipality belongs to the network already.' },
  ],
  [
    'network_slug',
    {
      de: 'Ein Netzwerk mit dieser Adresse gibt es schon. Bitte wählen Sie eine andere.',
      en: 'There is a network with this address already. Please choose another one.',
    },
  ],
]

/** What cannot hold at the same time. */
const overlaps: readonly Known[] = [
  [
    'role_holder_kind',
    {
      de: 'Diese Rolle ist für diesen Zeitraum schon besetzt.',
      en: 'Somebody is in this role already in this period.',
    },
  ],
  [
    'role_holder_person',
    {
      de: 'Diese Person ist für diesen Zeitraum schon in dieser Rolle eingetragen.',
      en: 'This person is entered in this role already in this period.',
    },
  ],
  [
    'affiliation',
    {
      de: 'Diese Person ist in diesem Zeitraum der Einrichtung schon zugeordnet.',
      en: 'This person belongs to the institution already in this period.',
    },
  ],
  [
    'cooperation_link',
    {
      de: 'Zwischen diesen Einrichtungen ist eine Kooperation dieser Art für diesen Zeitraum schon eingetragen.',
      en: 'A cooperation of this kind between these institutions is entered already for this period.',
    },
  ],
  [
    'agreement',
    {
      de: 'Für diesen Zeitraum ist schon eine Vereinbarung eingetragen.',
      en: 'An agreement is entered already for this period.',
    },
  ],
  [
    'coordinator',
    {
      de: 'Diese Person gehört in diesem Zeitraum schon zur Koordinierungsstelle.',
      en: 'This person belongs to the coordination office already in this period.',
    },
  ],
  [
    'contact_topic_person',
    {
      de: 'Diese Person ist in diesem Zeitraum schon Ansprechperson für dieses Thema.',
      en: 'This person is a contact for this topic already in this period.',
    },
  ],
  [
    'protection_concept',
    {
      de: 'Für diesen Zeitraum ist schon ein Stand des Schutzkonzepts eingetragen.',
      en: 'A state of the protection concept is entered already for this period.',
    },
  ],
  [
    'specialist_assignment',
    {
      de: 'Für diesen Zeitraum ist die Zuständigkeit schon anders oder ebenso eingetragen.',
      en: 'For this period a specialist is entered already, this one or another.',
    },
  ],
]

/** Rules on values that a form cannot check beforehand; the rest is checked before it comes here. */
const rules: readonly (readonly [string, string, Sentence])[] = [
  [
    'institution_place',
    'input.latitude',
    {
      de: 'Breiten- und Längengrad gehören zusammen: bitte beide angeben oder beide leeren.',
      en: 'Latitude and longitude belong together: please give both or leave both empty.',
    },
  ],
  [
    'agreement_dates',
    'input.reviewDue',
    {
      de: 'Die Überprüfung kann nicht vor der Unterschrift fällig sein.',
      en: 'The review cannot be due before the signature.',
    },
  ],
  [
    'guideline_version_dates',
    'input.reviewDue',
    {
      de: 'Die Überprüfung kann nicht vor der Genehmigung fällig sein.',
      en: 'The review cannot be due before the approval.',
    },
  ],
  [
    'qualification_dates',
    'input.refresherDue',
    {
      de: 'Die Auffrischung kann nicht vor der Ausstellung fällig sein.',
      en: 'The refresher cannot be due before the certificate was issued.',
    },
  ],
]

const unknownDuplicate: Sentence = {
  de: 'Einen solchen Eintrag gibt es schon.',
  en: 'There is such an entry already.',
}

const unknownOverlap: Sentence = {
  de: 'Für diesen Zeitraum gibt es schon einen solchen Eintrag.',
  en: 'There is such an entry already for this period.',
}

const unknownRule: Sentence = {
  de: 'Eine Angabe passt nicht zu den Regeln des Eintrags.',
  en: 'A value does not fit the rules of the entry.',
}

export const duplicateSentence = (constraint: string): Sentence => find(duplicates, constraint) ?? unknownDuplicate

export const overlapSentence = (constraint: string): Sentence => find(overlaps, constraint) ?? unknownOverlap

/** The field that a rule is about, and the rule. */
export function brokenRule(constraint: string): { readonly field: string; readonly sentence: Sentence } {
  const rule = rules.find(([beginning]) => constraint.startsWith(beginning))
  const [, field, sentence] = rule ?? ['', 'input', unknownRule]
  return { field, sentence }
}

function find(known: readonly Known[], constraint: string): Sentence | undefined {
  return known.find(([beginning]) => constraint.startsWith(beginning))?.[1]
}
