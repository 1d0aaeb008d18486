import type { Component } from 'svelte'
import FileText from '@lucide/svelte/icons/file-text'
import Mail from '@lucide/svelte/icons/mail'
import MessagesSquare from '@lucide/svelte/icons/messages-square'
import Phone from '@lucide/svelte/icons/phone'
import type {
  CooperationFrequency,
  CooperationKind,
  Reach,
  ReportingChannel,
  StepObligation,
  StepRecipient,
} from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

type Words<Key extends string> = Readonly<Record<Key, () => string>>

export const reachWords: Words<Reach> = {
  OWN: m.institution_reach_own,
  GROUP: m.institution_reach_group,
  NONE: m.institution_reach_none,
}

export const kindWords: Words<CooperationKind> = {
  AGREEMENT: m.institution_kind_agreement,
  WORKING_GROUP: m.institution_kind_working_group,
  PROFESSIONAL_EXCHANGE: m.institution_kind_exchange,
  ANONYMISED_CONSULTATION: m.institution_kind_consultation,
  REFERRAL: m.institution_kind_referral,
}

export const frequencyWords: Words<CooperationFrequency> = {
  WEEKLY: m.institution_frequency_weekly,
  MONTHLY: m.institution_frequency_monthly,
  QUARTERLY: m.institution_frequency_quarterly,
  YEARLY: m.institution_frequency_yearly,
  ON_OCCASION: m.institution_frequency_occasion,
  UNKNOWN: m.institution_unknown,
}

export const obligationWords: Words<StepObligation> = {
  MUST: m.institution_obligation_must,
  SHOULD: m.institution_obligation_should,
  MAY: m.institution_obligation_may,
  AUTHORISED: m.institution_obligation_authorised,
}

export const obligationMeanings: Words<StepObligation> = {
  MUST: m.institution_obligation_must_means,
  SHOULD: m.institution_obligation_should_means,
  MAY: m.institution_obligation_may_means,
  AUTHORISED: m.institution_obligation_authorised_means,
}

export const recipientWords: Words<StepRecipient> = {
  SPECIALIST: m.institution_recipient_specialist,
  YOUTH_OFFICE: m.institution_recipient_youth_office,
  POLICE: m.institution_recipient_police,
  FAMILY_COURT: m.institution_recipient_family_court,
  HEALTH_SERVICES: m.institution_recipient_health,
  STATE_YOUTH_OFFICE: m.institution_recipient_state,
  MANAGEMENT: m.institution_recipient_management,
  FAMILY: m.institution_recipient_family,
  REPORTER: m.institution_recipient_reporter,
  INSTITUTION: m.institution_recipient_institution,
}

export const channelWords: Words<ReportingChannel> = {
  PHONE: m.institution_channel_phone,
  MAIL: m.institution_channel_mail,
  FORM: m.institution_channel_form,
  IN_PERSON: m.institution_channel_in_person,
}

export const channelIcons: Readonly<Record<ReportingChannel, Component<{ size?: number }>>> = {
  PHONE: Phone,
  MAIL: Mail,
  FORM: FileText,
  IN_PERSON: MessagesSquare,
}
