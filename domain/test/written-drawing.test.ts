import { expect, test } from 'vitest'
import { asOf } from '../src/model/as-of.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import { wheelSvg } from './wheel-svg.ts'
import { today, writtenExample } from './written-example.ts'

// `npx vitest run --root domain written-drawing -u` draws it anew.
test('the drawing in docs is the wheel of the written example', async () => {
  const svg = wheelSvg(asOf(createSnapshot(writtenExample), today), 'Netzwerk Lindenau am 22.11.2026')
  await expect(svg).toMatchFileSnapshot('../../docs/written-example.svg')
})
