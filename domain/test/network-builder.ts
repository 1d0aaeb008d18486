import { asOf } from '../src/model/as-of.ts'
import type { Dated, Day } from '../src/model/day.ts'
import type { ConfirmationSide, ConfirmedEntity, CooperationLinkRecord } from '../src/model/records/cooperation.ts'
import type { InvitationAnswer, MeetingRecord, TrainingRecord } from '../src/model/records/meetings.ts'
import type { ReportingPathRecord, ReportingStepRecord, StepRecipient } from '../src/model/records/reporting.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { bareMeeting, barePath, bareStep } from './builder/bare-rows.ts'
import { idOf, open } from './builder/draft-rows.ts'
import { PeopleRows } from './builder/people-rows.ts'

/**
 * Builds the rows of a network for a test, tersely: each method adds one thing and returns its id. Rows are open on
 * both sides unless a test says otherwise; ids are `<kind>-<n>` in order of creation.
 *
 * ```ts
 * const network = new NetworkBuilder()
 * const kitas = network.group('DAY_CARE')
 * const kita = network.institution('Kita Regenbogen', 'KITA')
 * const role = network.role({ group: kitas })
 * network.hold(role, network.person('Anna Berg'))
 * network.view('2026-11-22')
 * ```
 */
export class NetworkBuilder extends PeopleRows {
  link(sourceId: string, targetId: string, record: Partial<CooperationLinkRecord> = {}): string {
    return this.add('cooperationLinks', 'link', {
      sourceId,
      targetId,
      kind: 'PROFESSIONAL_EXCHANGE',
      frequency: 'UNKNOWN',
      description: null,
      ...open(),
      ...record,
    })
  }

  /** Somebody confirmed a record, or one `field` of it; of a link, by one `side`. */
  confirm(
    entity: ConfirmedEntity,
    entityId: string,
    confirmedOn: Day,
    side: ConfirmationSide | null = null,
    field: string | null = null,
  ): string {
    return this.add('confirmations', 'confirmation', { entity, entityId, field, side, confirmedOn, confirmedBy: null })
  }

  /** A reporting path; it names no origins unless a test says so. Steps are numbered in order of creation. */
  path(pathTypeKey: string, record: Partial<ReportingPathRecord> = {}): string {
    return this.add('reportingPaths', 'path', { ...barePath, pathTypeKey, title: pathTypeKey, ...record })
  }

  step(pathId: string, recipient: StepRecipient, record: Partial<ReportingStepRecord> = {}): string {
    const position = this.draft.reportingSteps.filter((step) => step.pathId === pathId).length + 1
    return this.add('reportingSteps', 'step', { ...bareStep, pathId, recipient, position, ...record })
  }

  /** A guideline with one version. */
  guideline(title: string, reviewDue: Day | null, dates?: Partial<Dated>): string {
    const guidelineId = this.add('guidelines', 'guideline', { title, topic: null })
    const approval = { number: 1, approvedBy: null, approvedOn: null, url: null }
    this.add('guidelineVersions', 'guideline-version', { guidelineId, reviewDue, ...approval, ...open(dates) })
    return guidelineId
  }

  meeting(title: string, heldOn: Day, record: Partial<MeetingRecord> = {}): string {
    return this.add('meetings', 'meeting', { ...bareMeeting, title, heldOn, ...record })
  }

  /** Invites an institution, a group or a person; `hasAttended` `null` = nobody noted it. */
  invite(
    meetingId: string,
    partyId: string,
    answer: InvitationAnswer = 'OPEN',
    hasAttended: boolean | null = null,
  ): string {
    const [institutionId, groupId] = [idOf('institution', partyId), idOf('group', partyId)]
    const party = { institutionId, groupId, personId: idOf('person', partyId) }
    return this.add('invitations', 'invitation', { meetingId, answer, hasAttended, ...party })
  }

  /** A qualification offer, interdisciplinary unless a test says otherwise. */
  training(title: string, heldOn: Day, record: Partial<TrainingRecord> = {}): string {
    const bare = { topic: null, provider: null, isInterdisciplinary: true, places: null, cancelledOn: null }
    return this.add('trainings', 'training', { ...bare, title, heldOn, ...record })
  }

  /** A concern from an institution, or through a role. */
  concern(fromId: string, openedOn: Day, answeredOn: Day | null = null): string {
    const isRole = fromId.startsWith('role-')
    const from = { institutionId: isRole ? null : fromId, roleId: isRole ? fromId : null }
    return this.add('concerns', 'concern', { ...from, openedOn, answeredOn })
  }

  view(day: Day): NetworkView {
    return asOf(createSnapshot(this.records()), day)
  }
}
