import { builder } from '../../builder.ts'

export const ImportPresetEnum = builder.enumType('ImportPreset', {
  description: 'What kind of files an import reads.',
  values: {
    NRW_SCHOOL_REGISTER: {
      description:
        'The school register of North Rhine-Westphalia: Schulen.csv and, for the carriers, Schultraeger.csv.',
    },
    INSTITUTION_TABLE: { description: 'Any table of institutions as CSV; columns by a mapping, or by their names.' },
  },
})

export const ImportStateEnum = builder.enumType('ImportState', {
  description: 'What became of an import.',
  values: {
    PREVIEWED: { description: 'Read and compared; nothing is taken over yet.' },
    APPLIED: { description: 'Taken over.' },
    DISCARDED: { description: 'Put away.' },
  },
})

export const ImportRowStateEnum = builder.enumType('ImportRowState', {
  description: 'What taking a row over would do.',
  values: {
    NEW: { description: 'Create an institution.' },
    CHANGED: { description: 'Change one that is known by its number.' },
    UNCHANGED: { description: 'Nothing: everything is as it is.' },
    DUPLICATE_IN_FILE: { description: 'Nothing: an earlier row of the file is the same institution.' },
    POSSIBLE_DUPLICATE: {
      description:
        'Nothing before a person decides: name and postal code are those of an institution without a number.',
    },
    UNREADABLE: { description: 'Nothing: the row says why in `problem`.' },
  },
})

export const ImportFieldEnum = builder.enumType('ImportField', {
  description: 'What a column of a table means.',
  values: {
    NAME: { description: 'Name; must be mapped.' },
    REGISTER_NUMBER: { description: 'Official number.' },
    OWN_NUMBER: { description: "The network's own number." },
    TYPE: { description: 'Institution type by key or name.' },
    CARRIER: { description: 'Name of the carrier.' },
    DISTRICT: { description: 'Name of the district.' },
    STREET: { description: 'Street and number.' },
    POSTAL_CODE: { description: 'Postal code.' },
    CITY: { description: 'Town.' },
    PHONE: { description: 'Phone number.' },
    EMAIL: { description: 'E-mail address.' },
    WEBSITE: { description: 'Web address.' },
    OPENING_HOURS: { description: 'Opening hours.' },
    PLACES: { description: 'Places for children.' },
    LATITUDE: { description: 'WGS84, degrees.' },
    LONGITUDE: { description: 'WGS84, degrees.' },
  },
})
