import { expect, test } from 'vitest'
import { personChoiceFields } from './person-choice.ts'

const anna = { id: 'p1', label: 'Anna Arendt' }
const ben = { id: 'p2', label: 'Ben Braun' }

test('somebody who is suggested anyway is chosen among the suggestions', () => {
  expect(personChoiceFields('holder', anna, [anna, ben])).toMatchObject({ 'holder.choice': 'p1', 'holder.id': '' })
})

test('somebody else is chosen by name', () => {
  expect(personChoiceFields('holder', anna, [ben])).toMatchObject({
    'holder.choice': 'OTHER',
    'holder.id': 'p1',
    'holder.id.text': 'Anna Arendt',
  })
})

test('nobody is chosen for the reader, unless the form begins with nobody', () => {
  expect(personChoiceFields('holder', null, [anna])).toMatchObject({ 'holder.choice': '', 'holder.id.text': '' })
  expect(personChoiceFields('deputy', 'NONE', [anna])).toMatchObject({ 'deputy.choice': 'NONE' })
})
