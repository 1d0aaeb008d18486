import { initialGroups, statuteInForce } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import { defaultThresholds } from '@schutznetz/domain/model/settings.ts'
import type { RowWriter } from '../../change/row-writer.ts'

interface Beginnings {
  readonly municipalities: readonly { readonly ags: string; readonly name: string }[]
  readonly statuteKey: string
}

/** What every network has from its first moment, so that each page and number of it means something. */
export async function writeFirstContent(writer: RowWriter, beginnings: Beginnings, today: Day): Promise<void> {
  const { municipalities, statuteKey } = beginnings
  await writer.insert(
    'Municipality',
    municipalities.map(({ ags, name }) => ({ ags, name })),
  )
  await writer.insert('StatuteChoice', [{ statuteKey }])
  await writer.insert('NetworkSettings', [{ thresholds: defaultThresholds }])
  await writer.insert('CoordinationOffice', [{ name: 'Koordinierungsstelle Kinderschutz' }])
  const groups = initialGroups(statuteInForce(statuteKey, today))
  await writer.insert(
    'ProfessionalGroup',
    groups.map(({ key, label }) => ({ key, labelDe: label.de, labelEn: label.en })),
  )
}
