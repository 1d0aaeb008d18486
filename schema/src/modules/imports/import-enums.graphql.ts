import { builder } from '../../builder.ts'
import type { decisions } from '../../import/choose-rows.ts'
import { fieldKeys } from '../../import/import-fields.ts'
import type { textEncodings } from '../../import/reading/text-encoding.ts'

export const ImportPresetEnum = builder.enumType('ImportPreset', {
  description: 'What form of files an import reads.',
  values: {
    NRW_SCHOOL_REGISTER: {
      description:
        'The school register of North Rhine-Westphalia: Schulen.csv and, for the carriers, Schultraeger.csv.',
    },
    NRW_SCHOOLS_2021: {
      description: 'The same register as it was published until 2021: schuldaten.csv; Schultraeger.csv may come along.',
    },
    SCHOOL_PARTNERS: {
      description:
        'Schools and their partners as jedeschule.de collected them; creates what the network does not know.',
    },
    INSTITUTION_TABLE: { description: 'Any table of institutions as CSV; columns by a mapping, or by their names.' },
    PERSON_TABLE: { description: 'Any table of professionals with their institution, position and role.' },
    COOPERATION_TABLE: { description: 'Any table of cooperations: an institution, its partner, the kind.' },
  },
})

export const ImportKindEnum = builder.enumType('ImportKind', {
  description: 'What the rows of an import are.',
  values: {
    INSTITUTIONS: { description: 'Institutions.' },
    PEOPLE: { description: 'Professionals.' },
    COOPERATIONS: { description: 'Cooperations between institutions.' },
  },
})

export const ImportStateEnum = builder.enumType('ImportState', {
  description: 'What became of an import.',
  values: {
    RECEIVING: { description: 'Its files are on their way.' },
    RECEIVED: { description: 'Its files are kept; no row is read, or it could not be: see `notes`.' },
    READING: { description: 'Rows are being read and compared: see `rowsRead`.' },
    PREVIEWED: { description: 'Read and compared; nothing is taken over yet.' },
    APPLIED: { description: 'Taken over.' },
    DISCARDED: { description: 'Put away.' },
  },
})

export const ImportRowStateEnum = builder.enumType('ImportRowState', {
  description: 'What taking a row over would do.',
  values: {
    NEW: { description: 'Create what the network does not know.' },
    CHANGED: { description: 'Change what is known without doubt.' },
    UNCHANGED: { description: 'Nothing: everything is as it is.' },
    DUPLICATE_IN_FILE: { description: 'Nothing: an earlier row of the file is the same.' },
    POSSIBLE_DUPLICATE: {
      description: 'Nothing before a person decides: it looks like something the network knows; `score` says how much.',
    },
    UNREADABLE: { description: 'Nothing: the row says why in `problem`.' },
  },
})

export const ImportDecisionEnum = builder.enumType('ImportDecision', {
  description: 'What a person decided about a row.',
  values: {
    EXCLUDE: { description: 'It is left out.' },
    MERGE: { description: 'A possible duplicate that is what it looks like.' },
    CREATE: { description: 'A possible duplicate that is one of its own.' },
  } satisfies Record<(typeof decisions)[number], object>,
})

export const TextEncodingEnum = builder.enumType('TextEncoding', {
  description: 'How letters are written in a file.',
  values: {
    UTF_8: { description: 'UTF-8, with or without a byte order mark.' },
    UTF_16LE: { description: 'UTF-16, low byte first («Unicode-Text» of Excel).' },
    UTF_16BE: { description: 'UTF-16, high byte first.' },
    WINDOWS_1252: { description: 'Windows-1252 (ANSI).' },
    ISO_8859_1: { description: 'ISO-8859-1 (Latin-1).' },
  } satisfies Record<(typeof textEncodings)[number], object>,
})

const fieldDescriptions: Readonly<Record<(typeof fieldKeys)[number], string>> = {
  NAME: 'Name of the institution.',
  REGISTER_NUMBER: 'Official number.',
  OWN_NUMBER: "The network's own number.",
  TYPE: 'Institution type by key or name.',
  CARRIER: 'Name of the carrier.',
  DISTRICT: 'Name of the district.',
  STREET: 'Street and number.',
  POSTAL_CODE: 'Postal code.',
  CITY: 'Town.',
  PHONE: 'Phone number.',
  EMAIL: 'E-mail address.',
  WEBSITE: 'Web address.',
  OPENING_HOURS: 'Opening hours.',
  PLACES: 'Places for children.',
  CONTACTED_IN_DANGER: 'Contacted when a child may be in danger: yes or no.',
  LATITUDE: 'WGS84, degrees.',
  LONGITUDE: 'WGS84, degrees.',
  ID: 'Id in this network, from a list for editing.',
  FULL_NAME: 'First and last name in one column.',
  TITLE: 'Academic title.',
  FIRST_NAME: 'First name.',
  LAST_NAME: 'Last name.',
  PROFESSION: 'Profession by key, by name, or in own words.',
  INSTITUTION: 'Name of the institution: where a person works, one side of a cooperation.',
  INSTITUTION_NUMBER: 'Register number or own number of the institution.',
  POSITION: 'What a person does in the institution.',
  CONTACT: 'Named contact of the institution: yes or no.',
  ROLE: 'Multiplier of the institution, or deputy.',
  PARTNER: 'Name of the other side of a cooperation.',
  PARTNER_NUMBER: 'Register number or own number of the other side.',
  KIND: 'Kind of cooperation.',
  FREQUENCY: 'How often.',
  SINCE: 'First day; ISO, German, month or year.',
  DESCRIPTION: 'Description of the cooperation.',
}

export const ImportFieldEnum = builder.enumType('ImportField', {
  description: 'What a column of a table means.',
  values: Object.fromEntries(fieldKeys.map((key) => [key, { description: fieldDescriptions[key] }])) as Record<
    (typeof fieldKeys)[number],
    { description: string }
  >,
})

export const ImportDecisionFilterEnum = builder.enumType('ImportDecisionFilter', {
  description: 'Rows by what a person decided about them.',
  values: {
    UNDECIDED: { description: 'Nothing yet.' },
    EXCLUDE: { description: 'They are left out.' },
    MERGE: { description: 'They are what they look like.' },
    CREATE: { description: 'They are of their own.' },
  },
})
