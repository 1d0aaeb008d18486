import type { Furniture } from '../../harness/furnish.ts'
import { namedContact } from './samples.ts'

const network = { network: 'musterstadt' }

const path = { ...network, pathTypeKey: 'SUPERVISION', title: 'Meldung', trigger: 'SUBSTANTIAL' }
const snooze = (own: Furniture) => ({
  ...network,
  gapKey: namedContact(own.school),
  reason: 'Stelle wird besetzt',
  until: '2027-01-31',
})

/** Mutation, input, the field that is at fault, and a piece of what the user reads in German. */
export function invalidInputs(own: Furniture): [string, Record<string, unknown>, string, string][] {
  return [
    ['createInstitution', { ...network, name: ' ' }, 'input.name', 'Bitte geben Sie den Namen der Einrichtung an'],
    ['createInstitution', { ...network, name: 'x'.repeat(301) }, 'input.name', 'höchstens 300 Zeichen'],
    ['createInstitution', { ...network, name: 'Kita\u0007' }, 'input.name', 'Steuerzeichen'],
    ['createInstitution', { ...network, name: 'Kita', postalCode: '4087' }, 'input.postalCode', '40878'],
    ['createInstitution', { ...network, name: 'Kita', email: 'kita@stadt' }, 'input.email', 'E-Mail'],
    ['createInstitution', { ...network, name: 'Kita', phone: 'keins' }, 'input.phone', 'Telefon'],
    ['createInstitution', { ...network, name: 'Kita', website: 'javascript:alert(1)' }, 'input.website', 'https://'],
    ['createInstitution', { ...network, name: 'Kita', latitude: 91, longitude: 7 }, 'input.latitude', 'Breitengrad'],
    ['createInstitution', { ...network, name: 'Kita', latitude: 51 }, 'input.latitude', 'gehören zusammen'],
    ['createInstitution', { ...network, name: 'Kita', places: -1 }, 'input.places', 'Plätze'],
    ['createInstitution', { ...network, name: 'Kita', typeKey: 'CASTLE' }, 'input.typeKey', 'Katalog'],
    ['createInstitution', { ...network, name: 'Kita', validFrom: '0201-01-01' }, 'input.validFrom', 'Jahr'],
    [
      'endInstitution',
      { id: own.kita, version: 1, validTo: '2019-12-31' },
      'input.validTo',
      'nach dem Beginn (2020-01-01)',
    ],
    [
      'createCooperationLink',
      { sourceId: own.kita, targetId: own.kita, kind: 'REFERRAL' },
      'input.targetId',
      'sich selbst',
    ],
    ['createMultiplierRole', {}, 'input.institutionId', 'entweder eine Einrichtung oder eine Berufsgruppe'],
    ['createMultiplierRole', { institutionId: own.kita, groupId: own.group }, 'input.institutionId', 'entweder'],
    ['createMultiplierRole', { institutionId: own.kita, scope: {} }, 'input.scope', 'Nur die Rolle einer Berufsgruppe'],
    ['createAgreement', { carrierId: own.carrier, institutionId: own.kita }, 'input.carrierId', 'entweder'],
    ['createSpecialistAssignment', { institutionId: own.kita, kind: 'OWN' }, 'input.personId', 'Person'],
    [
      'createProtectionConcept',
      { institutionId: own.kita, state: 'DRAFT', adoptedOn: '2026-01-01' },
      'input.adoptedOn',
      'Beschluss',
    ],
    ['snoozeGap', { ...snooze(own), reason: ' ' }, 'input.reason', 'warum die Lücke warten kann'],
    ['snoozeGap', { ...snooze(own), reason: 'x'.repeat(501) }, 'input.reason', 'höchstens 500 Zeichen'],
    ['snoozeGap', { ...snooze(own), reason: 'Das Kind ist 4 Jahre alt.' }, 'input.reason', 'allgemein'],
    ['snoozeGap', { ...snooze(own), until: '2026-11-23' }, 'input.until', 'einen Tag nach heute'],
    ['snoozeGap', { ...snooze(own), until: '2028-11-24' }, 'input.until', 'höchstens zwei Jahre'],
    [
      'createCooperationLink',
      { sourceId: own.kita, targetId: own.school, kind: 'REFERRAL', description: 'Familie M. wurde vermittelt.' },
      'input.description',
      'allgemein',
    ],
    ['updateCooperationLink', { id: own.link, version: 1, description: 'Az. 12/34' }, 'input.description', 'allgemein'],
    [
      'createContactTopic',
      { ...network, title: 'Wer hilft?', description: 'Das Mädchen heißt Mia.' },
      'input.description',
      'allgemein',
    ],
    ['updateContactTopic', { id: own.topic, version: 1, title: 'Familie M.' }, 'input.title', 'allgemein'],
    ['confirmInstitution', { id: own.kita, fields: ['secret'] }, 'input.fields', 'Einzeln bestätigt'],
    ['confirmInstitution', { id: own.kita, confirmedOn: '2026-11-24' }, 'input.confirmedOn', 'Zukunft'],
    [
      'createQualification',
      { personId: own.person, kind: 'OTHER', issuedOn: '2026-01-01', refresherDue: '2025-01-01' },
      'input.refresherDue',
      'nicht vor der Ausstellung',
    ],
    ['createConcern', { ...network, title: ' ', institutionId: own.kita }, 'input.title', 'Titel des Anliegens'],
    ['createConcern', { ...network, title: 'Ohne Herkunft' }, 'input.institutionId', 'aus welcher Einrichtung'],
    ['updateConcern', { id: own.concern, version: 1, text: 'Familie M. wartet' }, 'input.text', '«Familie M.»'],
    ['answerConcern', { id: own.concern, version: 1, answeredOn: '2026-08-31' }, 'input.answeredOn', '2026-09-01'],
    ...invalidEvents(own),
    ...invalidPaths(own),
  ]
}

function invalidEvents(own: Furniture): [string, Record<string, unknown>, string, string][] {
  const meeting = { ...network, kind: 'NETWORK_MEETING', title: 'Treffen', heldOn: '2026-10-01' }
  const existing = { id: own.meeting, version: 1 }
  return [
    ['createMeeting', { ...meeting, title: ' ' }, 'input.title', 'Bitte geben Sie den Titel des Treffens an'],
    ['createMeeting', { ...meeting, heldOn: '0206-10-01' }, 'input.heldOn', 'Jahr'],
    ['createMeeting', { ...meeting, startsAt: '25:00' }, 'input.startsAt', 'Beginn: bitte eine Uhrzeit wie «09:30»'],
    ['createMeeting', { ...meeting, startsAt: '10:00', endsAt: '9:30' }, 'input.endsAt', 'vor dem Beginn'],
    ['createMeeting', { ...meeting, recursEveryMonths: 0 }, 'input.recursEveryMonths', 'zwischen 1 und 120 Monaten'],
    ['createMeeting', { ...meeting, steeringGroupId: own.steeringGroup }, 'input.steeringGroupId', 'Steuerungsgruppe'],
    ['createMeeting', { ...meeting, heldOn: '2027-01-01', participants: 9 }, 'input.participants', 'noch nicht'],
    ['updateMeeting', { ...existing, steeringGroupId: own.steeringGroup }, 'input.steeringGroupId', 'Steuerungsgruppe'],
    ['cancelMeeting', { ...existing, cancelledOn: '2026-12-24' }, 'input.cancelledOn', 'Zukunft'],
    ['inviteToMeeting', { meetingId: own.meeting }, 'input.circles', 'Bitte wählen Sie, wer eingeladen wird'],
    ['inviteToMeeting', { meetingId: own.meeting, circles: [] }, 'input.circles', 'Bitte wählen Sie'],
    ['inviteToMeeting', { meetingId: own.meeting, circles: ['STEERING_GROUP'] }, 'input.circles', 'niemand'],
    ['createTraining', { ...network, title: '', heldOn: '2026-10-01' }, 'input.title', 'den Titel der Fortbildung'],
    ['updateTraining', { id: own.training, version: 1, heldOn: '2226-01-01' }, 'input.heldOn', 'Jahr'],
    ['createTraining', { ...network, title: 'Kurs', heldOn: '2026-10-01', places: -1 }, 'input.places', 'Plätze'],
  ]
}

function invalidPaths(own: Furniture): [string, Record<string, unknown>, string, string][] {
  return [
    ['createReportingPath', { ...path, title: '' }, 'input.title', 'Bezeichnung des Meldewegs'],
    ['createReportingPath', { ...path, pathTypeKey: 'RUMOUR' }, 'input.pathTypeKey', 'kennt der Katalog nicht'],
    ['createReportingPath', { ...path, originTypeKeys: ['CASTLE'] }, 'input.originTypeKeys', 'Einrichtungsarten'],
    ['createReportingPath', { ...path, originGroupKeys: ['KNIGHTS'] }, 'input.originGroupKeys', 'Berufsgruppen'],
    [
      'updateReportingPath',
      { id: own.path, version: 2, approvedOn: '2026-01-01', reviewDue: '2025-01-01' },
      'input.reviewDue',
      'nicht vor dem Beschluss',
    ],
    [
      'addReportingPathVersion',
      { id: own.path, version: 2, validFrom: '2024-01-01' },
      'input.validFrom',
      'wählen Sie einen Tag ab 2024-01-02',
    ],
    ['updateReportingStep', { id: own.step, version: 1, actor: ' ' }, 'input.actor', 'handelnde Stelle'],
    ['updateReportingStep', { id: own.step, version: 1, phone: 'x' }, 'input.phone', 'Telefon'],
    [
      'updateReportingStep',
      { id: own.step, version: 1, recipient: 'INSTITUTION' },
      'input.recipientInstitutionId',
      'wählen Sie die Einrichtung',
    ],
    [
      'updateReportingStep',
      { id: own.step, version: 1, fallbackPhone: '110' },
      'input.fallbackRecipient',
      'wer außerhalb der Zeiten',
    ],
    ['moveReportingStep', { id: own.step, version: 1, position: 0 }, 'input.position', 'von 1 bis 30'],
  ]
}

/** Mutation, input, and a piece of what the user reads in German. */
export function conflictingInputs(own: Furniture): [string, Record<string, unknown>, string][] {
  return [
    [
      'assignRoleHolder',
      { roleId: own.role, personId: own.deputy, kind: 'HOLDER' },
      'Anna Beispiel schon als Multiplikator*in',
    ],
    [
      'assignRoleHolder',
      { roleId: own.role, personId: own.person, kind: 'DEPUTY' },
      'Anna Beispiel schon als Multiplikator*in',
    ],
    ['createAffiliation', { personId: own.person, institutionId: own.kita }, 'der Einrichtung schon zugeordnet'],
    ['createCooperationLink', { sourceId: own.school, targetId: own.kita, kind: 'REFERRAL' }, 'schon eingetragen'],
    ['createAgreement', { carrierId: own.carrier }, 'schon eine Vereinbarung'],
    ['createSpecialistAssignment', { institutionId: own.kita, kind: 'NONE' }, 'Zuständigkeit'],
    ['createDistrict', { network: 'musterstadt', name: 'Mitte' }, 'Stadtteil mit diesem Namen'],
    [
      'createReportingPath',
      { ...path, pathTypeKey: 'CARRIER', validFrom: null },
      'gilt in dieser Zeit schon der Meldeweg «Meldeweg Kita»',
    ],
    ['removeInstitution', { id: own.kita, version: 1 }, 'darauf bauen auf'],
    ['removePerson', { id: own.person, version: 1 }, '1 Zugehörigkeit, 1 Zertifikat'],
    ['removeMultiplierRole', { id: own.role, version: 1 }, '1 Besetzung einer Rolle'],
    ['removeCarrier', { id: own.carrier, version: 1 }, '1 Vereinbarung'],
    ['removeMeeting', { id: own.meeting, version: 1 }, '1 Einladung. Es wurde nichts geändert. Sagen Sie den Termin'],
    ['removeTraining', { id: own.training, version: 1 }, 'darauf bauen auf: 1 Anmeldung'],
    [
      'recordEnrolments',
      { trainingId: own.training, entries: [{ id: own.enrolment, version: 9, state: 'CANCELLED' }] },
      'inzwischen',
    ],
    ['enrolPerson', { trainingId: own.training, personId: own.person }, 'schon eingetragen'],
    ['enrolPerson', { trainingId: own.emptyTraining, personId: own.person, state: 'ATTENDED' }, 'nicht stattgefunden'],
    ['updatePerson', { id: own.person, version: 7, lastName: 'Neu' }, 'inzwischen'],
    ['changeInstitutionProfile', { id: own.kita, profileVersion: 0, from: '2026-01-01', typeKey: 'KITA' }, 'geändert'],
  ]
}
