import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import type { Sentence } from '../../../sentence.ts'
import type { Classifier, RowOptions } from '../../import-kind.ts'
import type { ClassifiedRow, FieldChange } from '../../import-row.ts'
import type { NetworkContent } from '../../network-content.ts'
import { LinkSides, linkKey, type KnownSide } from './link-sides.ts'
import type { LinkTarget } from './link-target.ts'

type StoredLink = NetworkContent['cooperationLinks'][number]

/** Compares the rows of a list of cooperations with a network, one after the other. */
export function classifyLinks(content: NetworkContent, options: RowOptions): Classifier<LinkTarget> {
  const sides = new LinkSides(content, options.createsMissing)
  const stored = new Map(
    content.cooperationLinks
      .filter((link) => isActiveOn(link, options.today))
      .map((link) => [linkKey(link.sourceId, link.targetId, link.kind), link]),
  )
  const seen = new Set<string>()
  const created = new Set<string>()
  const nothing = { changes: [], matchId: null, score: null }

  return {
    survey: (target) => sides.survey(target),
    classify(row): ClassifiedRow<LinkTarget> {
      const { target } = row
      if (target === null) return { ...row, state: 'UNREADABLE', ...nothing }
      const [one, other] = [sides.know(target.institution), sides.know(target.partner)]
      const problem = refusalOf(target, one, other, options)
      if (problem || one.key === null || other.key === null)
        return { ...row, target: null, state: 'UNREADABLE', ...nothing, problem }
      const key = linkKey(one.key, other.key, target.kind)
      if (seen.has(key)) return { ...row, state: 'DUPLICATE_IN_FILE', ...nothing }
      seen.add(key)
      const link = stored.get(key)
      if (link) {
        const changes = linkChanges(target, link)
        const state = changes.length > 0 ? 'CHANGED' : 'UNCHANGED'
        return { ...row, state, changes, matchId: link.id, score: null }
      }
      for (const side of [one, other]) if (side.storedId === null) created.add(side.key)
      return { ...row, state: 'NEW', ...nothing }
    },
    summary: () => (created.size > 0 ? [alsoCreated(created.size)] : []),
  }
}

function refusalOf(target: LinkTarget, one: KnownSide, other: KnownSide, { headerOf }: RowOptions) {
  const field = (side: LinkTarget['partner'], name: 'INSTITUTION' | 'PARTNER') =>
    (side.number && headerOf(`${name}_NUMBER`)) || headerOf(name)
  if (one.key === null) return { column: field(target.institution, 'INSTITUTION'), ...one.refusal }
  if (other.key === null) return { column: field(target.partner, 'PARTNER'), ...other.refusal }
  if (one.key !== other.key) return null
  return {
    column: headerOf('PARTNER'),
    message: {
      de: 'Eine Einrichtung kooperiert nicht mit sich selbst.',
      en: 'An institution does not cooperate with itself.',
    },
    fix: { de: 'Tragen Sie den Partner ein.', en: 'Enter the partner.' },
  }
}

function linkChanges(target: LinkTarget, link: StoredLink): FieldChange[] {
  return (['frequency', 'description'] as const).flatMap((field): FieldChange[] => {
    const [from, to] = [link[field], target[field]]
    return to === null || from?.replace(/\s+/g, ' ').trim() === to ? [] : [{ field, from, to }]
  })
}

function alsoCreated(count: number): Sentence {
  return count === 1
    ? { de: 'Dabei wird 1 Einrichtung neu angelegt.', en: '1 institution will be created along with it.' }
    : {
        de: `Dabei werden ${count} Einrichtungen neu angelegt.`,
        en: `${count} institutions will be created along with it.`,
      }
}
