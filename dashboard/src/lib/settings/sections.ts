import { m } from '#lib/paraglide/messages.js'

interface Section {
  /** Below `/[network]/settings`; empty = the first one. */
  readonly path: string
  readonly label: () => string
}

/** The parts of the settings, in the order of their menu. */
export const sections: readonly Section[] = [
  { path: '', label: m.settings_rules },
  { path: 'groups', label: m.settings_groups },
  { path: 'districts', label: m.settings_districts },
  { path: 'office', label: m.settings_office },
  { path: 'topics', label: m.settings_topics },
  { path: 'guidelines', label: m.settings_guidelines },
]

/** Pages that belong to the first section without standing below its path. */
const rulePages = ['thresholds', 'indicators', 'statute']

/** The section that a page below `/[network]/settings` belongs to. */
export function sectionOf(pathname: string): string {
  const [, , , part = ''] = pathname.split('/')
  return rulePages.includes(part) ? '' : part
}
