import { addDays, addMonths, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution, DraftPerson } from '../draft.ts'
import type { Random } from '../random.ts'
import type { CourseFacts } from '../town.ts'
import { dayCareTypes } from '../vocabulary/duties.ts'
import type { Naming } from './naming.ts'
import { hire, worksThere } from './people.ts'

/** A certified person, the institution it was trained for, and the day of the certificate. */
export interface Specialist {
  readonly person: DraftPerson
  readonly home: DraftInstitution
  readonly issuedOn: Day
  readonly poolKey: string | null
}

/** A place at a course: who sends somebody, and for which pool. */
interface Seat {
  readonly home: DraftInstitution
  readonly poolKey: string | null
}

/** The certified specialists of the town, most of them in Kitas. */
export function addCertificates(draft: Draft, naming: Naming): Specialist[] {
  const random = draft.random('certificates')
  const courses = draft.town.specialists.courses.flatMap((course) => Array.from({ length: course.count }, () => course))
  return seats(draft, random, courses.length).flatMap((seat, index) => {
    const course = courses[index]
    return course ? [certify(draft, naming, random, seat, course)] : []
  })
}

/** The first places went to Kitas, so that their certificates run out first, then to the pools. */
function seats(draft: Draft, random: Random, count: number): Seat[] {
  const { pools, atNamed } = draft.town.specialists
  const inPools = pools.flatMap(({ key, home, members }) =>
    Array.from({ length: members }, () => ({ home: draft.named(home), poolKey: key })),
  )
  const outside = atNamed.map((key) => ({ home: draft.named(key), poolKey: null }))
  const kitas = draft.institutions.filter(
    ({ typeKey, from, to, key }) => dayCareTypes.has(typeKey) && from === null && to === null && key === null,
  )
  const inKitas = random.shuffle(kitas).map((home) => ({ home, poolKey: null }))
  const ofKitas = inKitas.slice(0, Math.max(0, count - inPools.length - outside.length))
  const first = draft.town.specialists.kitasFirst
  return [...ofKitas.slice(0, first), ...inPools, ...outside, ...ofKitas.slice(first)]
}

function certify(
  draft: Draft,
  naming: Naming,
  random: Random,
  { home, poolKey }: Seat,
  course: CourseFacts,
): Specialist {
  const issuedOn = addDays(draft.monthsAgo(course.issuedMonthsAgo), -(course.issuedDaysAgo ?? 0))
  const { refresherAfterMonths } = course
  const isLead = home.key !== null && !draft.rows.qualifications.some(({ personId }) => home.staff[0]?.id === personId)
  const lead = isLead ? home.staff.find((person) => worksThere(person, home, issuedOn, null)) : undefined
  const person =
    lead ??
    hire(draft, naming.colleague(home.typeKey), home, {
      position: random.pick(['Kinderschutzfachkraft', 'Kinderschutzfachkraft', 'Stellv. Leitung']),
    })
  draft.rows.qualifications.push({
    id: draft.id(),
    personId: person.id,
    kind: 'CHILD_PROTECTION_SPECIALIST',
    course: course.course,
    provider: course.provider,
    issuedOn,
    refresherDue: refresherAfterMonths === undefined ? null : addMonths(issuedOn, refresherAfterMonths),
    version: 1,
  })
  return { person, home, issuedOn, poolKey }
}
