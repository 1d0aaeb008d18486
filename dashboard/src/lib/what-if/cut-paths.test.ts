import { expect, test } from 'vitest'
import { cutPaths } from './cut-paths.ts'

const check = (
  name: string,
  situation: 'SUBSTANTIAL_OFFICE_HOURS' | 'URGENT_NIGHT',
  broken: string,
  key = 'CARRIER',
) => ({
  institution: { id: name, name },
  pathType: { key, label: 'Träger', legalBasis: '§ 8a Abs. 4 SGB VIII' },
  situation,
  words: `Endet bei ${broken}.`,
  brokenAt: { id: broken },
  path: {
    steps: ['one', 'two', 'three'].map((id) => ({ id, actor: 'Leitung', recipient: 'SPECIALIST' as const })),
  },
})

test('puts together who is cut off at the same step, most first, with every situation once', () => {
  const paths = cutPaths([
    check('Ahorn', 'URGENT_NIGHT', 'three'),
    check('Ahorn', 'SUBSTANTIAL_OFFICE_HOURS', 'two'),
    check('Birke', 'SUBSTANTIAL_OFFICE_HOURS', 'two'),
    check('Birke', 'URGENT_NIGHT', 'two'),
  ])
  expect(paths.map(({ institutions }) => institutions.map(({ name }) => name))).toEqual([['Ahorn', 'Birke'], ['Ahorn']])
  expect(paths[0]).toMatchObject({
    situations: ['SUBSTANTIAL_OFFICE_HOURS', 'URGENT_NIGHT'],
    words: ['Endet bei two.'],
    actor: 'Leitung',
  })
  expect(paths[0]?.steps.map(({ state }) => state)).toEqual(['BEFORE', 'BROKEN', 'AFTER'])
})
