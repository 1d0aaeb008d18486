import { uuidv7 } from 'uuidv7'
import type { ChangeTx } from '../../../change/change-tx.ts'
import type { NewRow } from '../../../change/tenant-models.ts'
import type { ChosenRows, TargetRow } from '../../choose-rows.ts'
import type { Applier } from '../../import-kind.ts'
import type { NetworkContent } from '../../network-content.ts'
import { LinkSides } from './link-sides.ts'
import type { LinkSide, LinkTarget } from './link-target.ts'

/** Creates institutions that only the list knows, then writes the cooperations. */
export function applyLinks(tx: ChangeTx, content: NetworkContent): Applier<LinkTarget> {
  const writer = new LinkWriter(tx, content)
  return {
    survey: (target) => writer.survey(target),
    collect: (rows) => writer.collect(rows),
    write: (rows) => writer.write(rows),
  }
}

class LinkWriter {
  readonly #tx: ChangeTx
  readonly #sides: LinkSides
  /** New institutions by key. */
  readonly #wanted = new Map<string, { readonly id: string; readonly side: LinkSide }>()
  #areCreated = false

  constructor(tx: ChangeTx, content: NetworkContent) {
    this.#tx = tx
    // Rows whose sides may not be created did not get this far.
    this.#sides = new LinkSides(content, true)
  }

  survey(target: LinkTarget): void {
    this.#sides.survey(target)
  }

  collect({ create }: ChosenRows<LinkTarget>): void {
    for (const { target } of create) {
      for (const side of [target.institution, target.partner]) {
        const known = this.#sides.know(side)
        if (known.key === null || known.storedId !== null) continue
        const before = this.#wanted.get(known.key)
        // The row that gives its number says more about an institution than one that only names it as a partner.
        if (!before || (before.side.number === null && side.number !== null))
          this.#wanted.set(known.key, { id: before?.id ?? uuidv7(), side })
      }
    }
  }

  async write({ create, update }: ChosenRows<LinkTarget>): Promise<void> {
    await this.#createInstitutions()
    if (create.length > 0)
      await this.#tx.createMany(
        'CooperationLink',
        create.map((row) => this.#linkRow(row)),
      )
    for (const { target, matchId, changes } of update) {
      const patch = Object.fromEntries(changes.map(({ field }) => [field, target[field as 'description']]))
      await this.#tx.update('CooperationLink', matchId, patch)
    }
  }

  async #createInstitutions(): Promise<void> {
    if (this.#areCreated) return
    this.#areCreated = true
    const wanted = [...this.#wanted.values()]
    if (wanted.length === 0) return
    const rows = wanted.map(({ id, side }) => ({ id, name: side.name ?? '', registerNumber: side.number }))
    await this.#tx.createMany('Institution', rows)
    await this.#tx.createMany(
      'InstitutionProfile',
      wanted.map(({ id, side }) => ({ institutionId: id, institutionTypeKey: side.institutionTypeKey })),
    )
  }

  #linkRow({ target }: TargetRow<LinkTarget>): NewRow<'CooperationLink'> {
    const { kind, frequency, description, validFrom } = target
    return {
      sourceId: this.#idOf(target.institution),
      targetId: this.#idOf(target.partner),
      kind,
      ...(frequency && { frequency }),
      description,
      validFrom,
    }
  }

  #idOf(side: LinkSide): string {
    const known = this.#sides.know(side)
    const id = known.key === null ? undefined : (known.storedId ?? this.#wanted.get(known.key)?.id)
    if (id === undefined) throw new Error('A side of a cooperation vanished between preview and change.')
    return id
  }
}
