import { expect, test } from 'vitest'
import { FormValues } from '#lib/forms/form-values.ts'
import { refuseFields } from './form-answers.ts'
import { SavedSteps } from './saved-steps.ts'

const saved = (changeSetId: string | null, warnings: string[] = []) =>
  ({ isSaved: true, value: { changeSetId, warnings } }) as const
const refused = { isSaved: false, problem: { code: 'INVALID', message: 'Nein.', field: null } } as const

function form(fields: Readonly<Record<string, string>>): FormValues {
  const data = new FormData()
  for (const [name, text] of Object.entries(fields)) data.append(name, text)
  return new FormValues(data)
}

test('several steps are undone as one; a step that changed nothing is none', () => {
  const steps = new SavedSteps()
  steps.keep(saved('1'), 'Die Person ist eingetragen.')
  steps.keep(saved(null), 'Nichts.')
  steps.keep(saved('2', ['Bitte prüfen.']), 'Die Rolle ist angelegt.')
  expect(steps.change('/ratingen/people')).toEqual({
    changeSetId: '1,2',
    warnings: ['Bitte prüfen.'],
    undoTo: '/ratingen/people',
  })
})

test('where nothing was saved a refusal stays as it is', () => {
  const steps = new SavedSteps()
  steps.keep(refused, 'Die Person ist eingetragen.')
  const answer = refuseFields(form({ 'holder.choice': 'NEW' }), { name: 'Fehlt.' })
  expect(steps.refused(answer)).toBe(answer)
  expect(steps.change().changeSetId).toBeNull()
})

test('a later refusal says what is saved, and the form does not save it again', () => {
  const steps = new SavedSteps()
  steps.keep(saved('1'), 'Vera Vogt ist neu eingetragen.', { 'holder.choice': 'OTHER', 'holder.id': 'p9' })
  const answer = steps.refused(refuseFields(form({ 'holder.choice': 'NEW', title: 'Titel' }), { title: 'Zu lang.' }))
  expect(answer.status).toBe(422)
  expect(answer.data.form).toMatchObject({
    fields: { 'holder.choice': 'OTHER', 'holder.id': 'p9', title: 'Titel' },
    errors: { title: 'Zu lang.' },
    message: 'Vera Vogt ist neu eingetragen.',
  })
})
