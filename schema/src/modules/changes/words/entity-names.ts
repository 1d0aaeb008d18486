import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { noun } from '../../../change/model-nouns.ts'
import { isTenantModel } from '../../../change/model-shape.ts'

/** What a reader calls a row of that kind; a kind that a later version no longer has keeps its own name. */
export function entityName(entity: string): Label {
  if (isTenantModel(entity)) return noun(entity)
  return entity === 'Network' ? { de: 'Netzwerk', en: 'Network' } : { de: entity, en: entity }
}
