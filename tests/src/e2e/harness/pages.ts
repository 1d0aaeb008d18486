import type { Page } from 'playwright-core'
import { askGraphql } from './graphql.ts'

/** A page of the dashboard, for tests and pictures that visit all of them. */
export interface PageOfNetwork {
  /** Name of its pictures. */
  readonly name: string
  /** Below `/[network]`. */
  readonly path: string
  /** A page that changes something: others than coordinators get the page that says so. */
  readonly isForCoordinators?: boolean
}

interface Samples {
  readonly institutions: { readonly nodes: readonly { readonly id: string }[] }
  readonly people: { readonly nodes: readonly { readonly id: string }[] }
  readonly multiplierRoles: { readonly nodes: readonly { readonly id: string }[] }
}

/** Every page of a network and its states; those of one object show the first that has something to show. */
export async function pagesOf(page: Page, slug: string): Promise<PageOfNetwork[]> {
  const { network } = await askGraphql<{ network: Samples }>(
    page,
    `query ($slug: String!) { network(slug: $slug) {
       institutions(first: 1, filter: { hasLinks: true, hasType: true, reach: [OWN] }) { nodes { id } }
       people(first: 1, filter: { hasRole: true }) { nodes { id } }
       multiplierRoles(first: 1, filter: { isVacant: false }) { nodes { id } } } }`,
    { slug },
  )
  const institution = network.institutions.nodes[0]?.id ?? ''
  const person = network.people.nodes[0]?.id ?? ''
  const role = network.multiplierRoles.nodes[0]?.id ?? ''
  const forms = [
    { name: 'institution-new', path: '/institutions/new' },
    { name: 'institution-edit', path: `/institutions/${institution}/edit` },
    { name: 'institution-concept', path: `/institutions/${institution}/concept` },
    { name: 'institution-link-new', path: `/institutions/${institution}/links/new` },
    { name: 'role-new', path: `/roles/new?institution=${institution}` },
    { name: 'affiliation-new', path: `/affiliations/new?institution=${institution}` },
    { name: 'specialist-new', path: `/specialists/new?institution=${institution}` },
    { name: 'changes', path: '/changes' },
  ]
  return [
    { name: 'overview', path: '' },
    { name: 'map', path: '/map' },
    { name: 'map-selected', path: `/map?sel=${institution}` },
    { name: 'coverage', path: '/coverage' },
    { name: 'institutions', path: '/institutions' },
    { name: 'institutions-no-hits', path: '/institutions?q=xyzzyquux' },
    { name: 'institution', path: `/institutions/${institution}` },
    { name: 'people', path: '/people' },
    { name: 'person', path: `/people/${person}` },
    { name: 'role', path: `/roles/${role}` },
    { name: 'reports', path: '/reports' },
    { name: 'changes-between', path: '/changes/between' },
    { name: 'settings', path: '/settings' },
    { name: 'settings-groups', path: '/settings/groups' },
    { name: 'settings-districts', path: '/settings/districts' },
    { name: 'settings-office', path: '/settings/office' },
    { name: 'settings-topics', path: '/settings/topics' },
    { name: 'settings-guidelines', path: '/settings/guidelines' },
    ...forms.map((form) => ({ ...form, isForCoordinators: true })),
  ]
}
