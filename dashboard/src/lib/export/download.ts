import { m } from '#lib/paraglide/messages.js'
import type { ExportFacts, ExportFormat, ExportTable } from './export-table.ts'
import { toCsv } from './to-csv.ts'
import { toXlsx } from './to-xlsx.ts'

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Answers a list as a file to keep. No cache may hold it: it is one person's view of a network. */
export async function download<Row>(
  format: ExportFormat,
  table: ExportTable<Row>,
  facts: ExportFacts,
): Promise<Response> {
  const body = format === 'csv' ? toCsv(table) : new Uint8Array(await toXlsx(table, facts))
  return new Response(body, {
    headers: {
      'content-type': contentTypes[format],
      'content-disposition': `attachment; filename="${fileName(table.title, facts)}.${format}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** `schutznetz-ratingen-einrichtungen-2026-11-25`: plain letters, so that every system takes it. */
export function fileName(title: string, { network, day }: ExportFacts): string {
  const plain = title
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return [m.exports_file(), network.slug, plain, day].join('-')
}
