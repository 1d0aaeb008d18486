import type { ImportFileFactsFragment, ImportLayoutQuery } from '#lib/generated/graphql.ts'

/** How the files of an import are read, as the page knows it. */
export interface LayoutData {
  readonly forms: readonly Pick<ImportLayoutQuery['importForms'][number], 'preset' | 'label'>[]
  readonly form: ImportLayoutQuery['importForms'][number]
  readonly files: readonly ImportFileFactsFragment[]
  readonly mapping: NonNullable<NonNullable<ImportLayoutQuery['network']>['import']>['mapping']
  readonly createsMissing: boolean
  readonly municipalities: NonNullable<ImportLayoutQuery['network']>['municipalities']
}
