import { guestKey } from '@schutznetz/domain/meetings/guest-list.ts'
import { isCancelled } from '@schutznetz/domain/model/cancelled.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import { changeRow } from '../../change/change-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { countedNoun } from '../../change/model-nouns.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
import { joined, nothingChanged, nothingSaved, type Sentence } from '../../sentence.ts'
import { validate } from '../../validation/validate.ts'
import { id, version } from '../../validation/values.ts'
import { wishedGuests, wishRules } from './wished-guests.ts'

const inviteRules = z.object({ meetingId: id(), ...wishRules })
const removeRules = z.object({ id: id(), version: version() })

/**
 * Invites whoever is named, and everybody of the groups and circles named who is there on the meeting's day. Who is
 * invited already keeps the invitation there is.
 */
export async function inviteToMeeting(ctx: RequestContext, raw: z.input<typeof inviteRules>): Promise<Written> {
  const { networkId, id: meetingId } = await rowToWrite(ctx, 'Meeting', raw.meetingId, 'input.meetingId')
  const { meetingId: _id, ...wish } = validate(inviteRules, raw)
  const guests = wishedGuests(await ctx.networks.scopeOf(networkId), meetingId, wish)
  let label = ''
  const done = await change(ctx, { networkId, label: () => label }, async (tx) => {
    const meeting = await tx.get('Meeting', meetingId)
    if (isCancelled(meeting, tx.today)) throw new Conflict(joined(isOff, nothingSaved))
    const invited = new Set((await tx.find('Invitation', { meetingId })).map(guestKey))
    const newcomers = guests.filter((guest) => !invited.has(guestKey(guest)))
    label = `${countedNoun('Invitation', newcomers.length).de} zu «${meeting.title}» eingetragen`
    const rows = newcomers.map((guest) => ({ meetingId, ...guest }))
    if (rows.length > 0) await tx.createMany('Invitation', rows)
    return { id: meetingId, already: guests.length - newcomers.length }
  })
  const { already } = done.result
  return written(networkId, done, already > 0 ? [alreadyInvited(already)] : [])
}

const isOff: Sentence = {
  de: 'Dieses Treffen ist abgesagt, dazu wird niemand mehr eingeladen.',
  en: 'This meeting is cancelled; nobody is invited to it any more.',
}

function alreadyInvited(count: number): Sentence {
  return count === 1
    ? { de: '1 Einladung gab es schon.', en: '1 invitation was there already.' }
    : { de: `${count} Einladungen gab es schon.`, en: `${count} invitations were there already.` }
}

/** Takes an invitation back that was entered by mistake; one of which it is noted who came has happened. */
export async function removeInvitation(ctx: RequestContext, raw: z.input<typeof removeRules>): Promise<Written> {
  const { networkId, id: invitationId } = await rowToWrite(ctx, 'Invitation', raw.id)
  const { version: seen } = validate(removeRules, raw)
  const request = { networkId, model: 'Invitation', verb: 'entfernt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const invitation = await tx.get('Invitation', invitationId)
    if (invitation.hasAttended !== null) throw new Conflict(joined(isNoted, nothingChanged))
    return await tx.remove('Invitation', invitationId, { version: seen })
  })
  return { ...written(networkId, done), id: raw.id }
}

const isNoted: Sentence = {
  de: 'Zu dieser Einladung ist eingetragen, ob jemand kam. Stellen Sie die Teilnahme zuerst auf «unbekannt».',
  en: 'It is noted for this invitation whether somebody came. Set the attendance to “unknown” first.',
}
