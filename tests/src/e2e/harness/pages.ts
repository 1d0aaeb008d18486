import type { Page } from 'playwright-core'
import { coordinatorIds, sampleIds, type CoordinatorIds, type SampleIds } from './sample-ids.ts'

/** A page of the dashboard, for tests and pictures that visit all of them. */
export interface PageOfNetwork {
  /** Name of its pictures. */
  readonly name: string
  /** Below `/[network]`. */
  readonly path: string
}

/**
 * Every page of a network that the person signed in on `page` may open, and its states; those of one object show the
 * first that has something to show.
 */
export async function pagesOf(page: Page, slug: string): Promise<PageOfNetwork[]> {
  const { institution, person, role, path, meeting, training, gap, isCoordinator } = await sampleIds(page, slug)
  const gapPath = `/coverage/gaps/${encodeURIComponent(gap)}`
  const lastYear = dayLastYear()
  return [
    { name: 'overview', path: '' },
    { name: 'overview-past', path: `?asOf=${lastYear}` },
    { name: 'map', path: '/map' },
    { name: 'map-table', path: '/map?view=table' },
    { name: 'map-selected', path: `/map?sel=${institution}` },
    { name: 'map-no-hits', path: '/map?q=xyzzyquux' },
    { name: 'map-past', path: `/map?asOf=${lastYear}` },
    { name: 'coverage', path: '/coverage' },
    { name: 'coverage-past', path: `/coverage?asOf=${lastYear}` },
    { name: 'coverage-filtered', path: '/coverage?reach=NONE' },
    { name: 'coverage-snoozed', path: '/coverage?snoozed=ONLY&assigned=NOBODY' },
    { name: 'gap', path: gapPath },
    { name: 'institutions', path: '/institutions' },
    { name: 'institutions-no-hits', path: '/institutions?q=xyzzyquux' },
    { name: 'institutions-past', path: `/institutions?asOf=${lastYear}` },
    { name: 'institution', path: `/institutions/${institution}` },
    { name: 'institution-past', path: `/institutions/${institution}?asOf=${lastYear}` },
    { name: 'institution-history', path: `/institutions/${institution}/history` },
    { name: 'people', path: '/people' },
    { name: 'people-no-hits', path: '/people?q=xyzzyquux' },
    { name: 'person', path: `/people/${person}` },
    { name: 'role', path: `/roles/${role}` },
    { name: 'concerns', path: '/concerns' },
    { name: 'concerns-overdue', path: '/concerns?state=overdue' },
    { name: 'paths', path: '/paths' },
    { name: 'paths-no-hits', path: '/paths?q=xyzzyquux' },
    { name: 'paths-past', path: `/paths?asOf=${lastYear}` },
    { name: 'path', path: `/paths/${path}` },
    { name: 'calendar', path: '/calendar' },
    { name: 'calendar-past', path: `/calendar?asOf=${lastYear}` },
    { name: 'calendar-no-hits', path: '/calendar?words=xyzzyquux&kind=KICK_OFF' },
    { name: 'meeting', path: `/calendar/meetings/${meeting}` },
    { name: 'training', path: `/calendar/trainings/${training}` },
    { name: 'what-if', path: '/what-if' },
    { name: 'what-if-leaving', path: `/what-if?leaving=${institution},${person},${role}` },
    { name: 'what-if-past', path: `/what-if?leaving=${role}&asOf=${lastYear}` },
    { name: 'what-if-found', path: '/what-if?find=kita' },
    { name: 'what-if-unknown', path: '/what-if?leaving=nobody' },
    { name: 'reports', path: '/reports' },
    { name: 'due', path: '/due' },
    { name: 'changes-between', path: '/changes/between' },
    { name: 'changes-between-days', path: `/changes/between?from=${lastYear}` },
    ...['', '/groups', '/districts', '/office', '/topics', '/guidelines'].map((part) => ({
      name: `settings${part.replace('/', '-')}`,
      path: `/settings${part}`,
    })),
    ...(isCoordinator ? ['snooze', 'assign'].map((form) => ({ name: `gap-${form}`, path: `${gapPath}/${form}` })) : []),
    ...(isCoordinator ? coordinatorPages({ institution, path }, await coordinatorIds(page, slug, institution)) : []),
    ...(isCoordinator ? calendarForms(meeting, training) : []),
  ]
}

/** Forms and what else only coordinators see. */
function coordinatorPages(
  { institution: id, path: pathId }: Pick<SampleIds, 'institution' | 'path'>,
  ids: CoordinatorIds,
): PageOfNetwork[] {
  const institution = `/institutions/${id}`
  const path = `/paths/${pathId}`
  const pathPages = ['history', 'edit', 'version', 'end', 'confirm', 'steps/new']
  const forms = ['edit', 'profile', 'agreement', 'concept', 'confirm', 'end', 'links/new']
  return [
    { name: 'institution-new', path: '/institutions/new' },
    ...forms.map((form) => ({ name: `institution-${form.replace('/', '-')}`, path: `${institution}/${form}` })),
    { name: 'institution-link', path: `${institution}/links/${ids.link}` },
    { name: 'institution-link-confirm', path: `${institution}/links/${ids.link}/confirm` },
    { name: 'institution-link-end', path: `${institution}/links/${ids.link}/end` },
    { name: 'role-new', path: `/roles/new?institution=${id}` },
    { name: 'affiliation-new', path: `/affiliations/new?institution=${id}` },
    { name: 'specialist-new', path: `/specialists/new?institution=${id}` },
    { name: 'person-new', path: '/people/new' },
    { name: 'concern', path: `/concerns/${ids.concern}` },
    { name: 'concern-new', path: `/concerns/new?institution=${id}` },
    { name: 'concern-edit', path: `/concerns/${ids.concern}/edit` },
    { name: 'concern-answer', path: `/concerns/${ids.concern}/answer` },
    { name: 'path-new', path: '/paths/new?type=SUPERVISION' },
    ...pathPages.map((form) => ({ name: `path-${form.replace('/', '-')}`, path: `${path}/${form}` })),
    { name: 'path-step', path: `${path}/steps/${ids.step}` },
    { name: 'import', path: '/import' },
    { name: 'import-received', path: `/import/${ids.received}` },
    { name: 'import-preview', path: `/import/${ids.preview}` },
    { name: 'import-preview-possible', path: `/import/${ids.preview}?state=POSSIBLE_DUPLICATE` },
    { name: 'changes', path: '/changes' },
    { name: 'changes-no-hits', path: '/changes?q=xyzzyquux' },
    { name: 'change', path: `/changes/${ids.change}` },
    ...settingsForms(ids),
  ]
}

function calendarForms(meeting: string, training: string): PageOfNetwork[] {
  return [
    { name: 'meeting-new', path: '/calendar/meetings/new' },
    { name: 'meeting-edit', path: `/calendar/meetings/${meeting}/edit` },
    { name: 'meeting-cancel', path: `/calendar/meetings/${meeting}/cancel` },
    { name: 'meeting-invite', path: `/calendar/invite?meeting=${meeting}` },
    { name: 'training-new', path: '/calendar/trainings/new' },
    { name: 'training-edit', path: `/calendar/trainings/${training}/edit` },
    { name: 'training-cancel', path: `/calendar/trainings/${training}/cancel` },
    { name: 'training-enrol', path: `/calendar/trainings/${training}/enrol` },
  ]
}

function settingsForms({ localGroup, district, topic, guideline }: CoordinatorIds): PageOfNetwork[] {
  const forms = {
    statute: '/statute',
    thresholds: '/thresholds',
    indicators: '/indicators',
    'group-new': '/groups/new',
    group: `/groups/${localGroup}`,
    'group-types': `/groups/${localGroup}/types`,
    'group-end': `/end/${localGroup}`,
    'district-new': '/districts/new',
    district: `/districts/${district}`,
    'district-remove': `/remove/${district}`,
    'office-edit': '/office/edit',
    'office-coordinators': '/office/coordinators',
    'topic-new': '/topics/new',
    topic: `/topics/${topic}`,
    'topic-contact': `/topics/${topic}/contact`,
    'guideline-new': '/guidelines/new',
    guideline: `/guidelines/${guideline}`,
    'guideline-version': `/guidelines/${guideline}/version`,
  }
  return Object.entries(forms).map(([name, path]) => ({ name: `settings-${name}`, path: `/settings${path}` }))
}

/** A day a year ago: the demo networks were there, and others than today. */
function dayLastYear(): string {
  const day = new Date()
  day.setFullYear(day.getFullYear() - 1)
  return day.toISOString().slice(0, 10)
}
