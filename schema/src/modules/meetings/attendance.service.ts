import { isCancelled } from '@schutznetz/domain/model/cancelled.ts'
import type { InvitationAnswer } from '@schutznetz/domain/model/records/meetings.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { changeRow } from '../../change/change-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import type { Row, RowPatch } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict, NotFound } from '../../errors.ts'
import { idOf } from '../../relay-options.ts'
import { joined, nothingSaved, type Sentence } from '../../sentence.ts'
import { validate } from '../../validation/validate.ts'
import { id, version } from '../../validation/values.ts'

const answer = () => z.enum(['OPEN', 'ACCEPTED', 'DECLINED'] satisfies InvitationAnswer[])
const answerRules = z.object({ id: id(), version: version(), answer: answer() })
const answersRules = z.object({ meetingId: id(), entries: z.array(answerRules) })
const attendanceRules = z.object({
  meetingId: id(),
  entries: z.array(z.object({ id: id(), version: version(), hasAttended: z.boolean().nullish() })),
})

interface Entry {
  readonly id: string
  readonly version: number
}

/** What was answered to one invitation. */
export async function answerInvitation(ctx: RequestContext, raw: z.input<typeof answerRules>): Promise<Written> {
  const { networkId, id: invitationId } = await rowToWrite(ctx, 'Invitation', raw.id)
  const { version: seen, answer: said } = validate(answerRules, raw)
  const request = { networkId, model: 'Invitation', verb: 'beantwortet' } as const
  const done = await changeRow(ctx, request, (tx) => tx.update('Invitation', invitationId, { answer: said }, seen))
  return written(networkId, done)
}

/** What was answered to many invitations of one meeting, in one change. */
export async function recordAnswers(ctx: RequestContext, raw: z.input<typeof answersRules>): Promise<Written> {
  const { networkId, id: meetingId } = await rowToWrite(ctx, 'Meeting', raw.meetingId, 'input.meetingId')
  const { entries } = validate(answersRules, raw)
  const patches = entries.map(({ answer: said, ...entry }) => ({ ...entry, patch: { answer: said } }))
  return await recordEntries(ctx, { networkId, meetingId, verb: 'beantwortet' }, patches)
}

/** Who came to a meeting that was held, who did not, of whom it is not known; many at once, in one change. */
export async function recordAttendance(ctx: RequestContext, raw: z.input<typeof attendanceRules>): Promise<Written> {
  const { networkId, id: meetingId } = await rowToWrite(ctx, 'Meeting', raw.meetingId, 'input.meetingId')
  const { entries } = validate(attendanceRules, raw)
  const patches = entries.map(({ hasAttended, ...entry }) => ({
    ...entry,
    patch: { hasAttended: hasAttended ?? null },
  }))
  return await recordEntries(
    ctx,
    { networkId, meetingId, verb: 'Teilnahme eingetragen', refuse: refuseNotHeld },
    patches,
  )
}

interface Recording {
  readonly networkId: string
  readonly meetingId: string
  readonly verb: string
  readonly refuse?: (tx: ChangeTx, meeting: Row<'Meeting'>) => void
}

/** Entries that say the same are written together: a few statements, however many were invited. */
async function recordEntries(
  ctx: RequestContext,
  { networkId, meetingId, verb, refuse }: Recording,
  entries: readonly (Entry & { readonly patch: RowPatch<'Invitation'> })[],
): Promise<Written> {
  const located = entries.map((entry, index) => ({
    ...entry,
    id: idOf('Invitation', entry.id, `input.entries.${index}.id`),
  }))
  let label = ''
  const done = await change(ctx, { networkId, label: () => label }, async (tx) => {
    const meeting = await tx.get('Meeting', meetingId)
    refuse?.(tx, meeting)
    const invited = new Set((await tx.find('Invitation', { meetingId })).map((row) => row.id))
    if (!located.every((entry) => invited.has(entry.id))) throw new NotFound()
    label = `Treffen «${meeting.title}»: ${verb}`
    for (const same of Map.groupBy(located, ({ patch }) => JSON.stringify(patch)).values()) {
      const [first] = same
      const seen = new Map(same.map((entry) => [entry.id, entry.version]))
      if (first) await tx.updateMany('Invitation', seen, first.patch)
    }
    return { id: meetingId }
  })
  return written(networkId, done)
}

function refuseNotHeld(tx: ChangeTx, meeting: Row<'Meeting'>): void {
  if (isCancelled(meeting, tx.today)) throw new Conflict(joined(isOff, nothingSaved))
  if (meeting.heldOn > tx.today) throw new Conflict(joined(isAhead, nothingSaved))
}

const isOff: Sentence = {
  de: 'Dieses Treffen ist abgesagt: Es kann niemand gekommen sein.',
  en: 'This meeting is cancelled: nobody can have come.',
}
const isAhead: Sentence = {
  de: 'Dieses Treffen hat noch nicht stattgefunden. Die Teilnahme wird ab dem Tag des Treffens eingetragen.',
  en: 'This meeting has not been held yet. Attendance is noted from the day of the meeting on.',
}
