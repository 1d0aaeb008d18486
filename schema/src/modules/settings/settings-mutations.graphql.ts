import { builder } from '../../builder.ts'
import { changeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { IndicatorKeyEnum } from '../coverage/coverage-enums.graphql.ts'
import { updateIndicatorSettings } from './indicator-settings.service.ts'
import { NetworkSettingsRef } from './settings-refs.ts'
import { updateNetworkSettings } from './settings.service.ts'
import { chooseStatute } from './statute.service.ts'

const UpdateNetworkSettingsInput = builder.inputType('UpdateNetworkSettingsInput', {
  description: 'New thresholds from a day on. What is left out stays.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    version: t.int({ required: true, description: '`settings.thresholdsVersion` when they were read.' }),
    from: t.field({ type: 'Date', description: 'First day they hold, today or later; left out = today.' }),
    failureRiskInstitutions: t.int({ description: 'Institutions that only one role reaches: 1 to 100.' }),
    freshMonths: t.int({ description: 'Months for which a confirmed record counts as fresh: 1 to 60.' }),
    staleMonths: t.int({ description: 'Months after which a record counts as stale: 1 to 120.' }),
    certificateDueDays: t.int({ description: 'Days before the refresher date: 1 to 730.' }),
    conceptReviewMonths: t.int({ description: 'Months until a concept is due for review: 1 to 120.' }),
    reachTarget: t.float({ description: 'Share of institutions that should be reached: 0 to 1.' }),
    freshnessTarget: t.float({ description: 'Share of records that should be fresh: 0 to 1.' }),
    qualificationOffersPerYear: t.int({ description: 'Interdisciplinary offers a year: 0 to 100.' }),
    attendanceMeetings: t.int({ description: 'How many last meetings attendance looks at: 1 to 20.' }),
    concernWeeks: t.int({ description: 'Weeks that a concern may stay open: 1 to 52.' }),
    statuteGroupWeight: t.int({ description: 'Weight of a missing statutory number: 0 to 100.' }),
    failureRiskWeight: t.int({ description: 'Weight of a role at risk: 0 to 100.' }),
    kitaSpecialistWeight: t.int({ description: 'Weight of a day-care centre without a specialist: 0 to 100.' }),
    otherGapWeight: t.int({ description: 'Weight of every other gap: 0 to 100.' }),
  }),
})

const IndicatorSettingInput = builder.inputType('IndicatorSettingInput', {
  description: 'What is decided about an indicator. What is left out stays.',
  fields: (t) => ({
    key: t.field({ type: IndicatorKeyEnum, required: true, description: 'Which indicator.' }),
    isCounted: t.boolean({ description: 'Whether it is counted; those that every network counts always are.' }),
    target: t.float({ description: 'Share to aim for, 0 to 1; `null` = what the indicator itself says.' }),
  }),
})

const UpdateIndicatorSettingsInput = builder.inputType('UpdateIndicatorSettingsInput', {
  description: 'Which indicators count, and their targets, from a day on.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    version: t.int({ required: true, description: '`settings.thresholdsVersion` when they were read.' }),
    from: t.field({ type: 'Date', description: 'First day it holds, today or later; left out = today.' }),
    indicators: t.field({
      type: [IndicatorSettingInput],
      required: true,
      description: 'What is decided; others stay.',
    }),
  }),
})

const ChooseStatuteInput = builder.inputType('ChooseStatuteInput', {
  description: 'Another yardstick from a day on.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    version: t.int({ required: true, description: '`settings.statuteVersion` when it was read.' }),
    statuteKey: t.string({ required: true, description: 'Key of the statute, e.g. `LKSCHG_NRW_9_4`.' }),
    from: t.field({ type: 'Date', description: 'First day it holds, today or later; left out = today.' }),
  }),
})

const result = changeResultType('NetworkSettingsPayload', 'settings', NetworkSettingsRef, (scope) => scope)

changeMutation('updateNetworkSettings', {
  description: 'Changes thresholds from a day on; days before are counted by the rules of their time.',
  input: UpdateNetworkSettingsInput,
  result,
  run: updateNetworkSettings,
})

changeMutation('updateIndicatorSettings', {
  description: 'Decides which indicators count and what they aim for, from a day on.',
  input: UpdateIndicatorSettingsInput,
  result,
  run: updateIndicatorSettings,
})

changeMutation('chooseStatute', {
  description: 'Chooses the statute that is the yardstick from a day on, and adds the professional groups it names.',
  input: ChooseStatuteInput,
  result,
  run: chooseStatute,
})
