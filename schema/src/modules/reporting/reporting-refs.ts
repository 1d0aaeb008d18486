import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { PathTypeDefinition } from '@schutznetz/domain/catalogue/types.ts'
import type { ReportingPathRecord, ReportingStepRecord } from '@schutznetz/domain/model/records/reporting.ts'
import type { InstitutionView } from '@schutznetz/domain/model/view.ts'
import type { Arrivals, PathOutcome, PathTypeArrivals } from '@schutznetz/domain/reporting/arrivals.ts'
import type { ReportCheck } from '@schutznetz/domain/reporting/report-check/check-reports.ts'
import type { StepContact } from '@schutznetz/domain/reporting/step-contact.ts'
import { builder } from '../../builder.ts'
import { NotFound } from '../../errors.ts'
import type { Locale } from '../../locale.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'

/** A path or step, and the institution it is looked at from: that decides who stands behind a step. */
interface FromOrigin<Row> {
  readonly record: Row
  /** `null` = looked at by itself. */
  readonly origin: InstitutionView | null
}

type OriginPath = FromOrigin<ReportingPathRecord>

export const ReportingPathRef = builder.objectRef<Placed<OriginPath>>('ReportingPath')
export const ReportingStepRef = builder.objectRef<Placed<FromOrigin<ReportingStepRecord>>>('ReportingStep')
export const StepContactRef = builder.objectRef<Placed<StepContact>>('StepContact')
export const ReportingPathCheckRef = builder.objectRef<Placed<ReportCheck>>('ReportingPathCheck')
export const ArrivalsRef = builder.objectRef<Placed<Arrivals>>('ReportArrivals')
export const PathOutcomeRef = builder.objectRef<Placed<PathOutcome>>('ReportingPathOutcome')
export const PathTypeArrivalsRef = builder.objectRef<Placed<PathTypeArrivals>>('PathTypeArrivals')
export const PathTypeRef = builder.objectRef<{ definition: PathTypeDefinition; locale: Locale }>('PathType')

/** @throws NotFound if the network has never had such a path. */
export function placePath(scope: NetworkScope, id: string): Placed<OriginPath> {
  return { scope, item: withOrigin(scope.index.get('reportingPath').get(id)) }
}

/** @throws NotFound if the network has never had such a step. */
export function placeStep(scope: NetworkScope, id: string): Placed<FromOrigin<ReportingStepRecord>> {
  return { scope, item: withOrigin(scope.index.get('reportingStep').get(id)) }
}

function withOrigin<Row>(record: Row | undefined): FromOrigin<Row> {
  if (record === undefined) throw new NotFound()
  return { record, origin: null }
}

/** A type of the catalogue; one that it does not know (any more) answers its key, so that a list is never without it. */
export function pathTypeOf(key: string, locale: Locale): typeof PathTypeRef.$inferType {
  const known = catalogue.pathTypes.find((type) => type.key === key)
  return { definition: known ?? { key, label: { de: key, en: key }, legalBasis: '' }, locale }
}
