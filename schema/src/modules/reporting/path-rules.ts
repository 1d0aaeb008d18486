import { catalogue, findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import { rivalOf } from '@schutznetz/domain/reporting/path-succession.ts'
import { z } from 'zod'
import type { ChangeTx } from '../../change/change-tx.ts'
import type { Row } from '../../change/tenant-models.ts'
import { Conflict, Invalid } from '../../errors.ts'
import { joined, nothingSaved } from '../../sentence.ts'
import { saying } from '../../validation/saying.ts'
import { optionalLine, requiredName } from '../../validation/texts.ts'
import { optionalDay, optionalPastDay } from '../../validation/values.ts'

export const pathTitle = () => requiredName({ de: 'die Bezeichnung des Meldewegs', en: 'the title of the path' })

export const pathTypeKey = () =>
  z.string().refine(
    (key) => catalogue.pathTypes.some((type) => type.key === key),
    saying({
      de: 'Art des Meldewegs: das kennt der Katalog nicht.',
      en: 'Type of path: the catalogue does not know that.',
    }),
  )

/** Whom a path is written for. Groups are looked up in the network, because it may have its own. */
export const pathOrigins = () => ({
  originTypeKeys: z
    .array(z.string())
    .refine(
      (keys) => keys.every((key) => findInstitutionType(key) !== undefined),
      saying({
        de: 'Eine dieser Einrichtungsarten kennt der Katalog nicht.',
        en: 'The catalogue does not know one of these types of institutions.',
      }),
    )
    .transform(withoutRepetition)
    .nullish(),
  originGroupKeys: z.array(z.string()).transform(withoutRepetition).nullish(),
})

/** Who approved a version of a path, and when it is to be looked at again. */
export const pathApproval = (today: Day) => ({
  approvedBy: optionalLine({ de: 'Beschlossen von', en: 'Approved by' }, 300),
  approvedOn: optionalPastDay({ de: 'Beschlossen am', en: 'Approved on' }, today),
  reviewDue: optionalDay({ de: 'Überprüfung fällig', en: 'Review due' }, today),
})

interface Approval {
  readonly approvedOn?: Day | null | undefined
  readonly reviewDue?: Day | null | undefined
}

/** Said at the field; the database refuses it too. */
export function refuseReviewBeforeApproval({ approvedOn, reviewDue }: Approval): void {
  if (!approvedOn || !reviewDue || approvedOn <= reviewDue) return
  throw new Invalid(
    'input.reviewDue',
    joined(
      {
        de: 'Überprüfung fällig: der Tag kann nicht vor dem Beschluss liegen.',
        en: 'Review due: the day cannot be before the approval.',
      },
      nothingSaved,
    ),
  )
}

/**
 * Refuses what only the network can tell of a written path: a group it does not have, and a second path for the same
 * institutions at the same time.
 */
export async function checkPath(tx: ChangeTx, path: Row<'ReportingPath'>): Promise<void> {
  if (path.originGroupKeys.length > 0) await refuseUnknownGroups(tx, path.originGroupKeys)
  await refuseRival(tx, path)
}

/** Two paths for the same institutions at the same time: nobody could say which one to go by. */
export async function refuseRival(tx: ChangeTx, path: Row<'ReportingPath'>): Promise<void> {
  const rival = rivalOf(await tx.find('ReportingPath', { pathTypeKey: path.pathTypeKey }), path)
  if (rival === null) return
  throw new Conflict({
    de:
      `Für dieselben Einrichtungen und denselben Anlass gilt in dieser Zeit schon der Meldeweg «${rival.title}». ` +
      'Es wurde nichts gespeichert. Legen Sie von ihm eine neue Fassung an, oder beenden Sie ihn zuerst.',
    en:
      `For the same institutions and the same trigger the path “${rival.title}” holds already in this period. ` +
      'Nothing was saved. Add a new version of it, or end it first.',
  })
}

async function refuseUnknownGroups(tx: ChangeTx, keys: readonly string[]): Promise<void> {
  const known = await tx.find('ProfessionalGroup', { key: { in: keys } })
  if (known.length === keys.length) return
  throw new Invalid(
    'input.originGroupKeys',
    joined(
      {
        de: 'Eine dieser Berufsgruppen gibt es in diesem Netzwerk nicht.',
        en: 'This network does not have one of these professional groups.',
      },
      nothingSaved,
    ),
  )
}

function withoutRepetition(keys: readonly string[]): string[] {
  return [...new Set(keys)]
}
