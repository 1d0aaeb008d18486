import { builder } from '../../builder.ts'
import { ReportTriggerEnum } from './reporting-enums.graphql.ts'

export const CreateReportingPathInput = builder.inputType('CreateReportingPathInput', {
  description: 'A reporting path (Meldeweg) that nobody had written down yet. Its steps are added to it.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    pathTypeKey: t.string({ required: true, description: 'Key of its type.' }),
    title: t.string({ required: true, description: 'Title, up to 300 characters.' }),
    trigger: t.field({ type: ReportTriggerEnum, required: true, description: 'What sets it in motion.' }),
    originTypeKeys: t.stringList({
      description: 'Keys of the institution types it is written for; with no groups either: all its type is meant for.',
    }),
    originGroupKeys: t.stringList({ description: 'Keys of the professional groups it is written for.' }),
    approvedBy: t.string({ description: 'Who approved it.' }),
    approvedOn: t.field({ type: 'Date', description: 'Day of approval; not in the future.' }),
    reviewDue: t.field({ type: 'Date', description: 'Day by which it should be looked at again.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

export const UpdateReportingPathInput = builder.inputType('UpdateReportingPathInput', {
  description: 'Corrects what was recorded of a version of a path. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The path.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    title: t.string({ description: 'Title, up to 300 characters.' }),
    originTypeKeys: t.stringList({ description: 'All institution types it is written for, by key.' }),
    originGroupKeys: t.stringList({ description: 'All professional groups it is written for, by key.' }),
    approvedBy: t.string({ description: 'Who approved it.' }),
    approvedOn: t.field({ type: 'Date', description: 'Day of approval; not in the future.' }),
    reviewDue: t.field({ type: 'Date', description: 'Day by which it should be looked at again.' }),
  }),
})

export const AddReportingPathVersionInput = builder.inputType('AddReportingPathVersionInput', {
  description: 'A new version of a path, with the same steps; the one before ends when it begins and stays as it was.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The version that holds until then.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    approvedBy: t.string({ description: 'Who approved the new version.' }),
    approvedOn: t.field({ type: 'Date', description: 'Day of approval; not in the future.' }),
    reviewDue: t.field({ type: 'Date', description: 'Day by which it should be looked at again.' }),
    validFrom: t.field({ type: 'Date', description: 'First day of the new version; left out = today.' }),
  }),
})
