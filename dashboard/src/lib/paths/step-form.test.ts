import { describe, expect, it } from 'vitest'
import { FormValues, joinList, seenField, type Fields } from '#lib/forms/form-values.ts'
import { channels, stepField, stepFields, stepInput, stepPatch } from './step-form.ts'

const step = {
  actor: 'Leitung',
  action: 'Jugendamt anrufen',
  recipient: 'YOUTH_OFFICE' as const,
  channels: ['MAIL' as const, 'PHONE' as const],
  phone: '02102 550-0',
  isPseudonymised: true,
  hours: [{ weekday: 1, from: '08:00', to: '12:00' }],
  namedInstitution: { id: 'i1', name: 'ASD Ost' },
}

/** What a browser sends: an empty box is not there at all. */
function sent(fields: Fields, seen: Fields = {}): FormValues {
  const data = new FormData()
  data.set(seenField, JSON.stringify(seen))
  for (const [name, value] of Object.entries(fields)) {
    const isBox = name === 'channels' || name === 'isPseudonymised' || name === 'expectsFeedback'
    if (!isBox) data.set(name, value)
    else for (const one of value.split('\u001f').filter(Boolean)) data.append(name, one)
  }
  return new FormValues(data)
}

describe('the form of a step', () => {
  it('sends nothing of a step that nobody changed, whatever order its channels are stored in', () => {
    const seen = stepFields(step)
    expect(stepPatch(sent(seen, seen), 'i1')).toEqual({})
  })

  it('sends what was changed, emptied and unticked, hours as a whole', () => {
    const seen = stepFields(step)
    const changed = {
      ...seen,
      phone: '',
      channels: joinList(channels.slice(0, 1)),
      isPseudonymised: '',
      'hours.0.to': '13:00',
    }
    expect(stepPatch(sent(changed, seen), null)).toEqual({
      phone: null,
      channels: ['PHONE'],
      isPseudonymised: false,
      recipientInstitutionId: null,
      hours: [{ weekday: 1, from: '08:00', to: '13:00' }],
    })
  })

  it('sends a new step complete', () => {
    expect(stepInput(sent({ ...stepFields({}), actor: 'Leitung', action: 'Anrufen' }), null)).toMatchObject({
      ...{ actor: 'Leitung', action: 'Anrufen', obligation: 'MUST', recipient: 'YOUTH_OFFICE', phone: null },
      ...{ channels: [], hours: [], isPseudonymised: false, recipientInstitutionId: null, fallbackRecipient: null },
    })
  })

  it('finds the row of hours that was refused, and leaves other fields alone', () => {
    const fields = { 'hours.0.from': '', 'hours.0.to': '', 'hours.3.from': '8', 'hours.3.to': '12:00' }
    expect(stepField('hours.0.from', fields)).toBe('hours.3.from')
    expect(stepField('phone', fields)).toBe('phone')
  })
})
