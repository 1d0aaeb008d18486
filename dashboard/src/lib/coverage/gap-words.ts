import type { GapSeverity } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

export const severityWords: Readonly<Record<GapSeverity, () => string>> = {
  CRITICAL: m.coverage_severity_CRITICAL,
  WARNING: m.coverage_severity_WARNING,
  NOTICE: m.coverage_severity_NOTICE,
  CHECK: m.coverage_severity_CHECK,
}
