import type { Difference, NetworkDiff } from '@schutznetz/domain/diff/network-diff.ts'
import { builder } from '../../builder.ts'
import { pageOf, type Page, type PageArguments } from '../../connection/page-of.ts'
import { place, type Placed } from '../../network/network-scope.ts'
import { GapRef } from '../coverage/coverage-refs.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { CooperationLinkRef } from '../links/link-refs.ts'
import { QualificationRef } from '../people/people-refs.ts'
import { MultiplierRoleRef, RoleHolderRef } from '../roles/role-refs.ts'
import { NetworkDiffRef, type PlacedDiff } from './diff-refs.ts'

builder.objectFields(NetworkDiffRef, (t) => ({
  institutionsJoined: t.connection({
    type: InstitutionRef,
    description: 'Institutions that are there on the second day only.',
    resolve: (placed, page) => begun(placed, 'institutions', page),
  }),
  institutionsLeft: t.connection({
    type: InstitutionRef,
    description: 'Institutions that are there on the first day only.',
    resolve: (placed, page) => ended(placed, 'institutions', page),
  }),
  rolesBegun: t.connection({
    type: MultiplierRoleRef,
    description: 'Mandates that are there on the second day only.',
    resolve: (placed, page) => begun(placed, 'roles', page),
  }),
  rolesEnded: t.connection({
    type: MultiplierRoleRef,
    description: 'Mandates that are there on the first day only.',
    resolve: (placed, page) => ended(placed, 'roles', page),
  }),
  holdersBegun: t.connection({
    type: RoleHolderRef,
    description: 'Holders and deputies on the second day only.',
    resolve: (placed, page) => begun(placed, 'holders', page),
  }),
  holdersEnded: t.connection({
    type: RoleHolderRef,
    description: 'Holders and deputies on the first day only, named as the viewer read names on that day.',
    resolve: (placed, page) => ended(placed, 'holders', page),
  }),
  linksBegun: t.connection({
    type: CooperationLinkRef,
    description: 'Cooperations on the second day only.',
    resolve: (placed, page) => begun(placed, 'links', page),
  }),
  linksEnded: t.connection({
    type: CooperationLinkRef,
    description: 'Cooperations on the first day only.',
    resolve: (placed, page) => ended(placed, 'links', page),
  }),
  certificatesIssued: t.connection({
    type: QualificationRef,
    description: 'Certificates that hold on the second day only.',
    resolve: (placed, page) => begun(placed, 'certificates', page),
  }),
  certificatesExpired: t.connection({
    type: QualificationRef,
    description: 'Certificates that hold on the first day only.',
    resolve: (placed, page) => ended(placed, 'certificates', page),
  }),
  gapsOpened: t.connection({
    type: GapRef,
    description: 'Gaps on the second day only, gravest first.',
    resolve: (placed, page) => begun(placed, 'gaps', page),
  }),
  gapsClosed: t.connection({
    type: GapRef,
    description: 'Gaps on the first day only, gravest first.',
    resolve: (placed, page) => ended(placed, 'gaps', page),
  }),
}))

/** The lists of a diff by name. */
type ListKey = {
  [Key in keyof NetworkDiff]: NetworkDiff[Key] extends Difference<unknown> ? Key : never
}[keyof NetworkDiff]

type ItemOf<Key extends ListKey> = NetworkDiff[Key]['begun'][number]

function begun<Key extends ListKey>(
  { diff, after }: PlacedDiff,
  list: Key,
  page: PageArguments,
): Page<Placed<ItemOf<Key>>> {
  const rows: readonly ItemOf<Key>[] = diff[list].begun
  return pageOf(rows, page, keyOf, (row) => place(after, row))
}

function ended<Key extends ListKey>(
  { diff, before }: PlacedDiff,
  list: Key,
  page: PageArguments,
): Page<Placed<ItemOf<Key>>> {
  const rows: readonly ItemOf<Key>[] = diff[list].ended
  return pageOf(rows, page, keyOf, (row) => place(before, row))
}

function keyOf(row: ItemOf<ListKey>): string {
  return 'key' in row ? row.key : row.id
}
