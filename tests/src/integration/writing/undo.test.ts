import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpContent, dumpEverything } from '../../harness/dump.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'
import { namedContact } from './samples.ts'

const path = { pathTypeKey: 'SUPERVISION', title: 'Meldung', trigger: 'SUBSTANTIAL' }
const step = { actor: 'Leitung', action: 'Fachkraft hinzuziehen', obligation: 'MUST', recipient: 'SPECIALIST' }

describeWithDatabase('undo', () => {
  let world: World
  let town: Town
  let own: Furniture
  let count = 0

  beforeAll(async () => {
    world = await openWorld()
  })
  beforeEach(async () => {
    town = await world.foundTown(`stadt-${++count}`, '05158028')
    own = await furnish(town, world.database)
  })
  afterAll(() => world.close())

  const undo = (changeSetId: string | null | undefined) => town.coordinator.mutate('undoChange', { changeSetId })
  const content = () => dumpContent(world.database, town.networkId)
  const rename = (version: number, name: string) =>
    town.coordinator.change('updateInstitution', { id: own.kita, version, name })

  type Changes = readonly (readonly [mutation: string, input: Readonly<Record<string, unknown>>])[]

  /** Undone, redone and undone again, one after the other. */
  const expectRestored = async (changes: Changes): Promise<void> => {
    for (const [mutation, input] of changes) {
      const before = await content()
      const done = await town.coordinator.change(mutation, input)
      const after = await content()
      expect(after, mutation).not.toEqual(before)
      const undone = await undo(done.changeSetId)
      expect(undone, mutation).toMatchObject({ __typename: 'UndoPayload', revision: (done.revision ?? 0) + 1 })
      expect(await content(), mutation).toEqual(before)
      const redone = await undo(undone.changeSetId)
      expect(redone.__typename, mutation).toBe('UndoPayload')
      expect(await content(), mutation).toEqual(after)
      expect((await undo(done.changeSetId)).__typename, mutation).toBe('UndoPayload')
      expect(await content(), mutation).toEqual(before)
    }
  }

  it('restores the exact state after changes of every kind, and redo brings them back', async () => {
    const changes = [
      [
        'updateInstitution',
        { id: own.kita, version: 1, name: 'Kita Mond', street: null, latitude: 51.3, longitude: 6.85 },
      ],
      ['changeInstitutionProfile', { id: own.kita, profileVersion: 1, from: '2026-01-01', typeKey: 'FAMILY_CENTRE' }],
      ['endInstitution', { id: own.school, version: 1, validTo: '2026-12-31' }],
      ['confirmInstitution', { id: own.kita, fields: ['phone', 'email'] }],
      ['updatePerson', { id: own.person, version: 1, lastName: 'Neu' }],
      ['endAffiliation', { id: own.affiliation, version: 1, validTo: '2026-11-01' }],
      ['removeQualification', { id: own.qualification, version: 1 }],
      ['updateRoleScope', { id: own.groupRole, version: 1, scope: { institutionIds: [own.kita] } }],
      ['assignRoleHolder', { roleId: own.role, personId: own.deputy, kind: 'DEPUTY' }],
      ['createProtectionConcept', { institutionId: own.kita, state: 'ADOPTED', adoptedOn: '2026-10-01' }],
      ['removeCooperationLink', { id: own.link, version: 1 }],
      ['endAgreement', { id: own.agreement, version: 1, validTo: '2026-06-01' }],
      ['createInstitution', { network: town.slug, name: 'Praxis', typeKey: null }],
      ['updateNetworkSettings', { network: town.slug, version: 1001, freshMonths: 6, reachTarget: 0.5 }],
      ['chooseStatute', { network: town.slug, version: 1001, statuteKey: 'KKG_3_2' }],
      ['assignGroupTypes', { id: own.localGroup, version: 1, typeKeys: ['PRIMARY_SCHOOL', 'KITA'] }],
      ['endLocalGroup', { id: own.localGroup, version: 5, validTo: '2026-12-31' }],
      [
        'updateCoordinationOffice',
        { id: own.office, version: 1, adviceLineHours: [{ weekday: 1, from: '08:00', to: '12:00' }] },
      ],
      ['endContactTopicPerson', { id: own.topicPerson, version: 1, validTo: '2026-12-31' }],
      ['addGuidelineVersion', { id: own.guideline, version: 1, approvedBy: 'Steuerungsgruppe' }],
      ['removeGuideline', { id: own.guideline, version: 5 }],
      ['createConcern', { network: town.slug, title: 'Meldebogen zu lang', roleId: own.groupRole }],
      ['updateConcern', { id: own.concern, version: 1, title: 'Freitags', text: 'Nach zwölf', institutionId: null }],
      ['answerConcern', { id: own.concern, version: 5, answer: 'Bereitschaft', answeredOn: '2026-11-01' }],
      ['removeConcern', { id: own.concern, version: 9 }],
      ['createReportingPath', { ...path, network: town.slug }],
      ['updateReportingPath', { id: own.path, version: 2, title: 'Meldeweg', originTypeKeys: ['KITA'] }],
      ['addReportingStep', { ...step, pathId: own.path, position: 1, hours: [] }],
      [
        'updateReportingStep',
        { id: own.step, version: 5, phone: null, channels: ['MAIL'], fallbackRecipient: 'POLICE' },
      ],
      ['confirmReportingStep', { id: own.step }],
      ['addReportingPathVersion', { id: own.path, version: 10, validFrom: '2026-11-01' }],
      ['endReportingPath', { id: own.path, version: 14, validTo: '2026-12-31' }],
      [
        'snoozeGap',
        { network: town.slug, gapKey: namedContact(own.school), reason: 'Stelle wird besetzt', until: '2027-01-31' },
      ],
      ['assignGap', { network: town.slug, gapKey: namedContact(own.school), userId: own.user }],
      ['endGapDecision', { id: own.decision, version: 1 }],
    ] as const
    await expectRestored(changes)
  })

  it('restores the exact state after changes of meetings and trainings', async () => {
    await expectRestored([
      ['createMeeting', { network: town.slug, kind: 'KICK_OFF', title: 'Auftakt', heldOn: '2027-01-01' }],
      ['updateMeeting', { id: own.meeting, version: 1, title: 'Anders', startsAt: '9:30', place: 'Rathaus' }],
      ['cancelMeeting', { id: own.emptyMeeting, version: 1 }],
      ['removeMeeting', { id: own.emptyMeeting, version: 5 }],
      ['inviteToMeeting', { meetingId: own.meeting, circles: ['INSTITUTIONS', 'GROUPS'], personIds: [own.person] }],
      ['answerInvitation', { id: own.invitation, version: 1, answer: 'ACCEPTED' }],
      ['recordAnswers', { meetingId: own.meeting, entries: [{ id: own.invitation, version: 5, answer: 'DECLINED' }] }],
      [
        'recordAttendance',
        { meetingId: own.meeting, entries: [{ id: own.invitation, version: 9, hasAttended: false }] },
      ],
      ['removeInvitation', { id: own.invitation, version: 13 }],
      ['createTraining', { network: town.slug, title: 'Kurs', heldOn: '2027-01-01', isInterdisciplinary: true }],
      ['updateTraining', { id: own.training, version: 1, places: 12, isInterdisciplinary: false }],
      ['cancelTraining', { id: own.emptyTraining, version: 1 }],
      ['removeTraining', { id: own.emptyTraining, version: 5 }],
      ['enrolPerson', { trainingId: own.training, personId: own.deputy, state: 'WAITING' }],
      [
        'recordEnrolments',
        { trainingId: own.training, entries: [{ id: own.enrolment, version: 1, state: 'ATTENDED' }] },
      ],
      ['removeEnrolment', { id: own.enrolment, version: 5 }],
    ])
  })

  it('undoes a whole history, from the last change to the first, back to the new network', async () => {
    const made = await world.database.client.changeSet.findMany({
      where: { networkId: town.networkId, revision: { gt: 1 } },
      orderBy: { revision: 'desc' },
    })
    const furnished = await content()
    const undone: (string | null | undefined)[] = []
    for (const { id, label } of made) {
      const outcome = await undo(encodeGlobalId('ChangeSet', id))
      expect(outcome.__typename, label).toBe('UndoPayload')
      undone.push(outcome.changeSetId)
    }
    const empty = await content()
    expect(empty['institution']).toEqual([])
    expect(empty['person']).toEqual([])
    expect(empty['carrier']).toEqual([])
    for (const id of undone.toReversed()) expect((await undo(id)).__typename).toBe('UndoPayload')
    expect(await content()).toEqual(furnished)
  })

  it('is a change set of its own, marked on both sides', async () => {
    const done = await rename(1, 'Kita Mond')
    await undo(done.changeSetId)
    const [undoing, undone] = await world.database.client.changeSet.findMany({
      where: { networkId: town.networkId },
      orderBy: { revision: 'desc' },
      take: 2,
    })
    expect(undoing).toMatchObject({
      label: 'Rückgängig gemacht: Einrichtung «Kita Mond» geändert',
      undoesId: undone?.id,
    })
    expect(undone?.undoneById).toBe(undoing?.id)
  })

  it('undoes several changes of one row from the last to the first, and not in another order', async () => {
    const before = await content()
    const first = await rename(1, 'Kita Mond')
    const second = await rename(2, 'Kita Stern')
    const refused = await undo(first.changeSetId)
    expect(refused).toMatchObject({ code: 'CONFLICT' })
    expect(refused.message).toContain('Einrichtung «Kita Stern» durch «Einrichtung «Kita Stern» geändert»')
    expect(refused.message).toContain('Es wurde nichts geändert')
    expect((await undo(second.changeSetId)).code).toBeUndefined()
    expect((await undo(first.changeSetId)).code).toBeUndefined()
    expect(await content()).toEqual(before)
  })

  it('keeps later changes of other rows', async () => {
    const first = await rename(1, 'Kita Mond')
    await town.coordinator.change('updateInstitution', { id: own.school, version: 1, name: 'Schule Neu' })
    expect((await undo(first.changeSetId)).code).toBeUndefined()
    const names = await world.database.client.institution.findMany({
      where: { networkId: town.networkId },
      orderBy: { name: 'asc' },
    })
    expect(names.map(({ name }) => name)).toEqual(['Kita Sonnenschein', 'Schule Neu'])
  })

  it('refuses twice, and where something is built on what it would remove', async () => {
    const done = await rename(1, 'Kita Mond')
    await undo(done.changeSetId)
    const twice = await undo(done.changeSetId)
    expect(twice).toMatchObject({ code: 'CONFLICT' })
    expect(twice.message).toContain('ist schon rückgängig gemacht')

    const created = await town.coordinator.change(
      'createInstitution',
      { network: town.slug, name: 'Praxis' },
      '... on InstitutionPayload { institution { id } }',
    )
    const { id } = created['institution'] as { id: string }
    await town.coordinator.change('createAffiliation', { personId: own.person, institutionId: id })
    await town.coordinator.change('confirmInstitution', { id })
    const before = await dumpEverything(world.database)
    const refused = await undo(created.changeSetId)
    expect(refused).toMatchObject({ code: 'CONFLICT' })
    expect(refused.message).toContain('darauf bauen inzwischen auf: 1 Zugehörigkeit und 1 Bestätigung')
    expect(await dumpEverything(world.database)).toEqual(before)
  })

  it('refuses where the undone state cannot hold beside a later one', async () => {
    const ended = await town.coordinator.change('endRoleHolder', { id: own.holder, version: 1, validTo: '2026-11-01' })
    await town.coordinator.change('assignRoleHolder', { roleId: own.role, personId: own.deputy, kind: 'HOLDER' })
    const refused = await undo(ended.changeSetId)
    expect(refused).toMatchObject({ code: 'CONFLICT' })
    expect(refused.message).toContain('Diese Rolle ist für diesen Zeitraum schon besetzt')
  })

  it('lets nobody overwrite the restored state with what they read before', async () => {
    const done = await rename(1, 'Kita Mond')
    await undo(done.changeSetId)
    const stale = await town.coordinator.mutate('updateInstitution', { id: own.kita, version: 2, name: 'Kita Stern' })
    expect(stale).toMatchObject({ code: 'CONFLICT' })
  })

  it('does not undo the creation of a network', async () => {
    const first = await world.database.client.changeSet.findFirstOrThrow({
      where: { networkId: town.networkId, revision: 1 },
    })
    const id = encodeGlobalId('ChangeSet', first.id)
    expect(await undo(id)).toMatchObject({ code: 'CONFLICT' })
  })
})
