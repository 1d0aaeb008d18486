import { builder } from '../../builder.ts'
import { EndInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { noCaseDataDescription } from '../../validation/case-data.ts'
import { ContactTopicPersonRef, ContactTopicRef, placeTopic, placeTopicPerson } from './topic-refs.ts'
import {
  addContactTopicPerson,
  createContactTopic,
  endContactTopic,
  endContactTopicPerson,
  updateContactTopic,
} from './topic.service.ts'

const CreateContactTopicInput = builder.inputType('CreateContactTopicInput', {
  description: 'A new question with fixed contacts.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    title: t.string({ required: true, description: 'The question, up to 300 characters.' }),
    description: t.string({ description: 'More about it, in words.' }),
    hasNoCaseData: t.boolean({ description: noCaseDataDescription }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

const UpdateContactTopicInput = builder.inputType('UpdateContactTopicInput', {
  description: 'New words of a contact topic. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The topic.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    title: t.string({ description: 'The question, up to 300 characters.' }),
    description: t.string({ description: 'More about it, in words.' }),
    hasNoCaseData: t.boolean({ description: noCaseDataDescription }),
  }),
})

const AddContactTopicPersonInput = builder.inputType('AddContactTopicPersonInput', {
  description: 'A person who answers a topic from a day on.',
  fields: (t) => ({
    topicId: t.id({ required: true, description: 'The topic.' }),
    personId: t.id({ required: true, description: 'The person.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

const topic = changeResultType('ContactTopicPayload', 'topic', ContactTopicRef, placeTopic)
const contact = changeResultType('ContactTopicPersonPayload', 'contact', ContactTopicPersonRef, placeTopicPerson)

changeMutation('createContactTopic', {
  description: 'Adds a question for which the network names fixed contacts.',
  input: CreateContactTopicInput,
  result: topic,
  run: createContactTopic,
})

changeMutation('updateContactTopic', {
  description: 'Changes the words of a contact topic.',
  input: UpdateContactTopicInput,
  result: topic,
  run: updateContactTopic,
})

changeMutation('endContactTopic', {
  description: 'Ends a contact topic on a day; it stays in the past.',
  input: EndInput,
  result: topic,
  run: endContactTopic,
})

changeMutation('addContactTopicPerson', {
  description: 'A person answers a contact topic from a day on.',
  input: AddContactTopicPersonInput,
  result: contact,
  run: addContactTopicPerson,
})

changeMutation('endContactTopicPerson', {
  description: 'A person no longer answers a contact topic from a day on.',
  input: EndInput,
  result: contact,
  run: endContactTopicPerson,
})
