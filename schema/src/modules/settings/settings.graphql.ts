import { statuteInForce } from '@schutznetz/domain/catalogue/catalogue.ts'
import { indicators } from '@schutznetz/domain/coverage/registry.ts'
import { isActiveOn, type Dated } from '@schutznetz/domain/model/day.ts'
import { defaultThresholds } from '@schutznetz/domain/model/settings.ts'
import { builder } from '../../builder.ts'
import { successionVersion } from '../../change/start-row.ts'
import { placeAll, type NetworkScope } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { StatuteRef } from '../statutes/statute-refs.ts'
import {
  IndicatorRuleRef,
  IndicatorSettingRef,
  NetworkSettingsRef,
  StatutePeriodRef,
  ThresholdPeriodRef,
  ThresholdsRef,
} from './settings-refs.ts'

ThresholdsRef.implement({
  description: 'Thresholds and targets that the numbers of a network are counted by. Shares are 0 to 1.',
  fields: (t) => ({
    failureRiskInstitutions: t.exposeInt('failureRiskInstitutions', {
      description: 'A role is a failure risk from so many institutions on that only it reaches.',
    }),
    freshMonths: t.exposeInt('freshMonths', { description: 'Months for which a confirmed record counts as fresh.' }),
    staleMonths: t.exposeInt('staleMonths', { description: 'Months after which a record or a link counts as stale.' }),
    certificateDueDays: t.exposeInt('certificateDueDays', {
      description: 'Days before its refresher date from which a certificate counts as due.',
    }),
    conceptReviewMonths: t.exposeInt('conceptReviewMonths', {
      description: 'Months after which an adopted protection concept is due for review.',
    }),
    reachTarget: t.exposeFloat('reachTarget', { description: 'Share of institutions that should be reached.' }),
    freshnessTarget: t.exposeFloat('freshnessTarget', { description: 'Share of records that should be fresh.' }),
    qualificationOffersPerYear: t.exposeInt('qualificationOffersPerYear', {
      description: 'Interdisciplinary qualification offers a year, § 9(5) LKSchG NRW.',
    }),
    attendanceMeetings: t.exposeInt('attendanceMeetings', {
      description: 'How many of the last meetings attendance looks at.',
    }),
    concernWeeks: t.exposeInt('concernWeeks', { description: 'Weeks that a concern may stay open.' }),
    statuteGroupWeight: t.exposeInt('statuteGroupWeight', {
      description: 'What a missing statutory number weighs in the plan of what helps most.',
    }),
    failureRiskWeight: t.exposeInt('failureRiskWeight', { description: 'What a role at risk weighs in the plan.' }),
    kitaSpecialistWeight: t.exposeInt('kitaSpecialistWeight', {
      description: 'What a day-care centre without a specialist weighs in the plan.',
    }),
    otherGapWeight: t.exposeInt('otherGapWeight', { description: 'What every other gap weighs in the plan.' }),
  }),
})

ThresholdPeriodRef.implement({
  description: 'The thresholds of a time.',
  fields: (t) => ({
    validFrom: t.expose('validFrom', { type: 'Date', nullable: true, description: 'First day; `null` = since ever.' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true, description: 'First day after; `null` = open.' }),
    thresholds: t.field({
      type: ThresholdsRef,
      description: 'What days of this time are counted by.',
      resolve: ({ thresholds }) => ({ ...defaultThresholds, ...thresholds }),
    }),
    indicatorRules: t.field({
      type: [IndicatorRuleRef],
      description: 'What was decided about single indicators for this time.',
      resolve: ({ thresholds }) => Object.entries(thresholds.indicators ?? {}).map(([key, rule]) => ({ key, rule })),
    }),
  }),
})

StatutePeriodRef.implement({
  description: 'The statute that is or was the yardstick of a time.',
  fields: (t) => ({
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day; `null` = since ever.',
      resolve: ({ item }) => item.validFrom,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day after; `null` = open.',
      resolve: ({ item }) => item.validTo,
    }),
    statute: t.field({
      type: StatuteRef,
      description: 'The version of the statute that was in force on the first day of that time.',
      resolve: ({ scope, item }) => ({
        definition: statuteInForce(item.statuteKey, item.validFrom ?? scope.view.day),
        locale: scope.locale,
      }),
    }),
  }),
})

NetworkSettingsRef.implement({
  description: 'What a network is counted by on the day, and what it was and will be counted by on others.',
  fields: (t) => ({
    thresholds: t.field({
      type: ThresholdsRef,
      description: 'The thresholds of the day.',
      resolve: ({ view }) => view.thresholds,
    }),
    thresholdsFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of these thresholds; `null` = since ever.',
      resolve: (scope) =>
        scope.index.records.settings.find((row) => isActiveOn(row, scope.view.day))?.validFrom ?? null,
    }),
    thresholdsVersion: t.int({
      description: 'Raised by every change of thresholds; `updateNetworkSettings` names the version it was made from.',
      resolve: ({ index }) => successionVersion(index.records.settings),
    }),
    thresholdHistory: t.field({
      type: [ThresholdPeriodRef],
      description: 'Thresholds of all times, the latest first.',
      resolve: ({ index }) => latestFirst(index.records.settings),
    }),
    indicators: t.field({
      type: [IndicatorSettingRef],
      description: 'All indicators there are, with what the network decided about them for the day.',
      resolve: (scope) => placeAll(scope, indicators),
    }),
    statute: t.field({
      type: StatuteRef,
      description: 'The yardstick of the day.',
      resolve: ({ view, locale }) => ({ definition: view.statute, locale }),
    }),
    statuteVersion: t.int({
      description: 'Raised by every choice of a statute; `chooseStatute` names the version it was made from.',
      resolve: ({ index }) => successionVersion(index.records.statuteChoices),
    }),
    statuteHistory: t.field({
      type: [StatutePeriodRef],
      description: 'Yardsticks of all times, the latest first.',
      resolve: (scope) => placeAll(scope, latestFirst(scope.index.records.statuteChoices)),
    }),
  }),
})

function latestFirst<Row extends Dated>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))
}

builder.objectField(NetworkRef, 'settings', (t) =>
  t.field({
    type: NetworkSettingsRef,
    description: 'Thresholds and statute: the rules that the numbers of the network are counted by.',
    resolve: (network, _args, { networks }): Promise<NetworkScope> => networks.scope(network),
  }),
)
