import type { DueItem, DueSubject } from '@schutznetz/domain/due/due-definition.ts'
import type { DueKind } from '@schutznetz/domain/due/due.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'

export const DueKindRef = builder.objectRef<Placed<DueKind>>('DueKind')
export const DueItemRef = builder.objectRef<Placed<DueItem>>('DueItem')
export const DueSubjectRef = builder.objectRef<Placed<DueSubject>>('DueSubject')
