import { coverageOf } from '../src/coverage/coverage.ts'
import { failureRiskOf } from '../src/coverage/failure-risk.ts'
import type { InstitutionFilter } from '../src/coverage/indicator.ts'
import { reachOf } from '../src/coverage/reach.ts'
import type { NetworkView } from '../src/model/view.ts'
import { at, role } from './written-example.ts'

/** One line per indicator: in order + failing + unknown = denominator, then the parts, then the value. */
export function counts(view: NetworkView, filter?: InstitutionFilter): Record<string, string> {
  return Object.fromEntries(
    coverageOf(view, filter).indicators.map(({ key, numerator, failing, unknown, denominator, parts, value }) => [
      key,
      [
        `${numerator} + ${failing} + ${unknown} = ${denominator}`,
        ...parts.map((part) => `${part.key} ${part.count}`),
        ...(value === null ? [] : [`value ${value}`]),
      ].join(', '),
    ]),
  )
}

/** Institutions by reach, named by the keys of the example. */
export function reaches(view: NetworkView): Record<string, string> {
  const active = Object.entries(at).filter(([, id]) => view.institutionById.has(id))
  const byReach = Object.groupBy(active, ([, id]) => reachOf(view, id).reach)
  return Object.fromEntries(
    Object.entries(byReach).map(([reach, rows]) => [reach, rows.map(([name]) => name).join(' ')]),
  )
}

/** The roles at risk, with the number they alone act for and how many institutions depend on them. */
export function risks(view: NetworkView): string[] {
  return Object.entries(role)
    .map(([name, id]) => ({ name, ...failureRiskOf(view, id) }))
    .filter(({ isAtRisk }) => isAtRisk)
    .map(
      ({ name, soleForNumber, dependentInstitutions }) =>
        `${name} no. ${soleForNumber}, ${dependentInstitutions.length}`,
    )
}
