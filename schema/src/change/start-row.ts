import type { Day } from '@schutznetz/domain/model/day.ts'
import { Conflict, Invalid } from '../errors.ts'
import type { ChangeTx } from './change-tx.ts'
import type { DatedModel, NewRow, Row, RowPatch, VersionedModel } from './tenant-models.ts'
import { joined, nothingSaved, type Sentence } from '../sentence.ts'

type Succession = DatedModel & VersionedModel

interface DatedFields {
  readonly id: string
  readonly validFrom: Day | null
  readonly validTo: Day | null
}

/**
 * Lets new values hold from a day on, where at most one of `rows` holds at a time: the row that held until then ends,
 * a new one begins and ends when the old one would have. A row that begins on the very day is changed in place; one
 * that begins later is in the way, because history is not rewritten behind it.
 */
export async function startRow<M extends Succession>(
  tx: ChangeTx,
  model: M,
  rows: readonly Row<M>[],
  from: Day,
  values: RowPatch<M>,
): Promise<Row<M>> {
  const dated = rows as unknown as readonly DatedFields[]
  refuseLater(dated, from)
  const current = dated.find(({ validTo }) => validTo === null || validTo > from)
  if (!current) return tx.create(model, { ...values, validFrom: from } as unknown as NewRow<M>)
  if (current.validFrom === from) return tx.update(model, current.id, values)
  await tx.end(model, current.id, from)
  return tx.create(model, { ...values, validFrom: from, validTo: current.validTo } as unknown as NewRow<M>)
}

function refuseLater(rows: readonly DatedFields[], from: Day): void {
  const later = rows.find(({ validFrom }) => validFrom !== null && validFrom > from)
  if (!later) return
  throw new Conflict({
    de:
      `Ab ${later.validFrom} gilt schon eine spätere Angabe. Es wurde nichts gespeichert; wählen Sie einen Tag ab dann, ` +
      'oder machen Sie zuerst die spätere Änderung rückgängig.',
    en:
      `From ${later.validFrom} on a later entry holds already. Nothing was saved; choose that day or a later one, ` +
      'or undo the later change first.',
  })
}

/** Rules by which days are counted change from today on at the earliest: past days keep the rules of their time. */
export function refusePast(from: Day, today: Day): void {
  if (from >= today) return
  const sentence = {
    de: 'Frühere Tage werden nach den Regeln ihrer Zeit gezählt: bitte wählen Sie heute oder einen späteren Tag.',
    en: 'Earlier days are counted by the rules of their time: please choose today or a later day.',
  }
  throw new Invalid('input.from', joined(sentence, nothingSaved))
}

/**
 * One number for a succession of rows that is another one after every change, undo and redo: what a form was made from.
 * A single row's `version` would not do, because the next row begins at 1 again; nor would the sum alone, because an
 * undo takes a row away and raises the one before.
 */
export function successionVersion(rows: readonly { readonly version: number }[]): number {
  return rows.reduce((sum, { version }) => sum + version, 0) * 1000 + rows.length
}

/** @throws Conflict where somebody changed the succession since it was read. */
export function expectSuccession(rows: readonly { readonly version: number }[], seen: number, what: Sentence): void {
  if (successionVersion(rows) === seen) return
  throw new Conflict({
    de: `${what.de} inzwischen geändert. Ihre Eingabe wurde nicht gespeichert; bitte laden Sie die Seite neu und ändern Sie dann.`,
    en: `${what.en} changed in the meantime. What you entered was not saved; please reload the page and change it then.`,
  })
}
