import { expect, it } from 'vitest'
import { sectionOf } from './sections.ts'

it.each([
  ['/ratingen/settings', ''],
  ['/ratingen/settings/thresholds', ''],
  ['/ratingen/settings/statute', ''],
  ['/ratingen/settings/groups', 'groups'],
  ['/ratingen/settings/groups/abc/types', 'groups'],
])('%s belongs to «%s»', (pathname, section) => expect(sectionOf(pathname)).toBe(section))
