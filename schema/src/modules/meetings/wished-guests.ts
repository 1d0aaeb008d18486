import {
  absentOn,
  guestList,
  type Guest,
  type GuestWish,
  type InvitationCircle,
} from '@schutznetz/domain/meetings/guest-list.ts'
import { asOf } from '@schutznetz/domain/model/as-of.ts'
import { z } from 'zod'
import { Invalid, NotFound } from '../../errors.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { joined, nothingSaved, type Sentence } from '../../sentence.ts'
import type { RecordIndex } from '../../snapshot/record-index.ts'
import { id } from '../../validation/values.ts'

const circles = ['INSTITUTIONS', 'GROUPS', 'MULTIPLIERS', 'SPECIALISTS', 'STEERING_GROUP'] satisfies InvitationCircle[]
const ids = () => z.array(id()).nullish()

export const wishRules = {
  institutionIds: ids(),
  groupIds: ids(),
  personIds: ids(),
  institutionsOfGroupIds: ids(),
  circles: z.array(z.enum(circles)).nullish(),
}

type Wished = z.output<z.ZodObject<typeof wishRules>>

/**
 * Whom an input means on the day of the meeting, from the snapshot: nothing of it runs inside the transaction.
 * @throws NotFound for an id of another network; Invalid where nobody is meant, or somebody who is not there that day.
 */
export function wishedGuests({ view, index }: NetworkScope, meetingId: string, input: Wished): readonly Guest[] {
  const meeting = index.get('meeting').get(meetingId)
  if (!meeting) throw new NotFound()
  const wish = {
    institutionIds: uuids('Institution', input.institutionIds, 'institutionIds'),
    groupIds: uuids('ProfessionalGroup', input.groupIds, 'groupIds'),
    personIds: uuids('Person', input.personIds, 'personIds'),
    institutionsOfGroupIds: uuids('ProfessionalGroup', input.institutionsOfGroupIds, 'institutionsOfGroupIds'),
    circles: input.circles ?? [],
  }
  if (!Object.values(wish).some((chosen) => chosen.length > 0)) throw new Invalid('input.circles', nobodyChosen)
  refuseForeign(index, wish)
  const onItsDay = asOf(view.snapshot, meeting.heldOn)
  const guests = guestList(onItsDay, meeting, wish)
  const [absent] = absentOn(onItsDay, guests)
  if (absent) throw new Invalid(`input.${absent.groupId ? 'groupIds' : 'institutionIds'}`, notThere(index, absent))
  if (guests.length === 0) throw new Invalid('input.circles', nobodyThere)
  return guests
}

function refuseForeign(index: RecordIndex, wish: GuestWish): void {
  const groups = index.get('professionalGroup')
  const isKnown =
    wish.institutionIds.every((one) => index.get('institution').has(one)) &&
    [...wish.groupIds, ...wish.institutionsOfGroupIds].every((one) => groups.has(one)) &&
    wish.personIds.every((one) => index.get('person').has(one))
  if (!isKnown) throw new NotFound()
}

function uuids(typename: string, globalIds: readonly string[] | null | undefined, field: string): string[] {
  return (globalIds ?? []).map((one) => idOf(typename, one, `input.${field}`))
}

function notThere(index: RecordIndex, { institutionId, groupId }: Guest): Sentence {
  const group = index.get('professionalGroup').get(groupId ?? '')
  const name = index.get('institution').get(institutionId ?? '')?.name
  return joined(
    {
      de: `«${name ?? group?.labelDe ?? ''}» gehört am Tag des Treffens nicht zum Netzwerk.`,
      en: `“${name ?? group?.labelEn ?? ''}” is no part of the network on the day of the meeting.`,
    },
    nothingSaved,
  )
}

const nobodyChosen = joined(
  { de: 'Bitte wählen Sie, wer eingeladen wird.', en: 'Please choose who is invited.' },
  nothingSaved,
)
const nobodyThere = joined(
  { de: 'Dazu gehört am Tag des Treffens niemand.', en: 'Nobody belongs to that on the day of the meeting.' },
  nothingSaved,
)
