import type { ChangesBetweenQuery, HolderInDiffFragment, RoleInDiffFragment } from '#lib/generated/graphql.ts'
import { formatDay } from '#lib/format/day.ts'
import { m } from '#lib/paraglide/messages.js'

type Diff = NonNullable<ChangesBetweenQuery['network']>['changesBetween']

/** One thing that began or ended, in words, with the page below the network that shows it. */
export interface DiffRow {
  readonly key: string
  readonly words: string
  readonly detail: string | null
  readonly path: string | null
}

export interface DiffList {
  readonly key: string
  readonly title: string
  readonly total: number
  readonly rows: readonly DiffRow[]
}

export interface DiffData {
  readonly isEmpty: boolean
  readonly indicators: Diff['indicators']
  /** Only those with something in them. */
  readonly lists: readonly DiffList[]
}

/** The answer as lists of words, in the order in which a reader asks: who, which roles, which links, which gaps. */
export function readDiff(diff: Diff): DiffData {
  const lists = [
    list('joined', m.changes_between_joined(), diff.institutionsJoined, institutionRow),
    list('left', m.changes_between_left(), diff.institutionsLeft, institutionRow),
    list('roles-begun', m.changes_between_roles_begun(), diff.rolesBegun, roleRow),
    list('roles-ended', m.changes_between_roles_ended(), diff.rolesEnded, roleRow),
    list('holders-begun', m.changes_between_holders_begun(), diff.holdersBegun, holderRow),
    list('holders-ended', m.changes_between_holders_ended(), diff.holdersEnded, holderRow),
    list('links-begun', m.changes_between_links_begun(), diff.linksBegun, linkRow),
    list('links-ended', m.changes_between_links_ended(), diff.linksEnded, linkRow),
    list('issued', m.changes_between_certificates_issued(), diff.certificatesIssued, issuedRow),
    list('expired', m.changes_between_certificates_expired(), diff.certificatesExpired, expiredRow),
    list('gaps-opened', m.changes_between_gaps_opened(), diff.gapsOpened, gapRow),
    list('gaps-closed', m.changes_between_gaps_closed(), diff.gapsClosed, gapRow),
  ]
  return { isEmpty: diff.isEmpty, indicators: diff.indicators, lists: lists.filter(({ total }) => total > 0) }
}

function list<Node>(
  key: string,
  title: string,
  { totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly Node[] },
  toRow: (node: Node) => DiffRow,
): DiffList {
  return { key, title, total: totalCount, rows: nodes.map(toRow) }
}

function institutionRow({ id, name }: { readonly id: string; readonly name: string }): DiffRow {
  return { key: id, words: name, detail: null, path: `/institutions/${id}` }
}

function roleName({ title, institution, group }: RoleInDiffFragment): string {
  return title ?? institution?.name ?? group?.label ?? m.changes_between_role_unnamed()
}

function roleRow(role: RoleInDiffFragment): DiffRow {
  return { key: role.id, words: roleName(role), detail: null, path: `/roles/${role.id}` }
}

function holderRow({ id, kind, person, role }: HolderInDiffFragment): DiffRow {
  const capacity = kind === 'HOLDER' ? m.changes_between_HOLDER() : m.changes_between_DEPUTY()
  const words = m.changes_between_holder({ name: person.displayName, kind: capacity, role: roleName(role) })
  return { key: id, words, detail: null, path: `/roles/${role.id}` }
}

function linkRow({ id, source, target }: Diff['linksBegun']['nodes'][number]): DiffRow {
  const words = m.changes_between_link({ source: source.name, target: target.name })
  return { key: id, words, detail: null, path: `/institutions/${source.id}` }
}

type Certificate = Diff['certificatesIssued']['nodes'][number]

function issuedRow({ id, person, issuedOn }: Certificate): DiffRow {
  const day = issuedOn ? formatDay(issuedOn) : m.changes_between_no_day()
  const words = m.changes_between_certificate_issued({ name: person.displayName, day })
  return { key: id, words, detail: null, path: `/people/${person.id}` }
}

function expiredRow({ id, person, refresherDue }: Certificate): DiffRow {
  const day = refresherDue ? formatDay(refresherDue) : m.changes_between_no_day()
  const words = m.changes_between_certificate_expired({ name: person.displayName, day })
  return { key: id, words, detail: null, path: `/people/${person.id}` }
}

function gapRow({ key, reason, subject, institutions }: Diff['gapsOpened']['nodes'][number]): DiffRow {
  const [institution] = institutions
  return { key, words: subject.label, detail: reason, path: institution ? `/institutions/${institution.id}` : null }
}
