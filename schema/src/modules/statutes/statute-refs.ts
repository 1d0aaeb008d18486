import type { StatuteDefinition, StatuteGroupDefinition } from '@schutznetz/domain/catalogue/types.ts'
import { builder } from '../../builder.ts'
import type { Locale } from '../../locale.ts'

export interface LocalStatute {
  readonly definition: StatuteDefinition
  readonly locale: Locale
}

export interface LocalStatuteGroup {
  readonly statute: StatuteDefinition
  readonly definition: StatuteGroupDefinition
  readonly locale: Locale
}

export const StatuteRef = builder.objectRef<LocalStatute>('Statute')
export const StatuteGroupRef = builder.objectRef<LocalStatuteGroup>('StatuteGroup')
