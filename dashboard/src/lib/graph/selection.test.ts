import { describe, expect, it } from 'vitest'
import { readSelection, selectGroup, selectRole } from './selection.ts'

describe('a selection in the address', () => {
  it('is an institution unless it says otherwise', () => {
    expect(readSelection('SW5zdA==')).toEqual({ kind: 'INSTITUTION', id: 'SW5zdA==', groupKey: null })
  })

  it('reads back a group', () => {
    expect(readSelection(selectGroup('DAY_CARE'))).toEqual({ kind: 'GROUP', id: 'DAY_CARE', groupKey: 'DAY_CARE' })
    expect(readSelection(selectGroup('missing:10')).id).toBe('missing:10')
  })

  it('reads back a role with its group, or without one', () => {
    expect(readSelection(selectRole({ id: 'r1', groupKey: 'SCHOOLS' }))).toEqual({
      kind: 'ROLE',
      id: 'r1',
      groupKey: 'SCHOOLS',
    })
    expect(readSelection(selectRole({ id: 'r1', groupKey: null }))).toMatchObject({ id: 'r1', groupKey: null })
  })
})
