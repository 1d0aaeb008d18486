const stateNames = {
  NEW: 'neu',
  CHANGED: 'geändert',
  UNCHANGED: 'gleich',
  DUPLICATE_IN_FILE: 'doppelt',
  POSSIBLE_DUPLICATE: 'unklar',
  UNREADABLE: 'unlesbar',
}

const widestName = 60

function cut(text, width) {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text
}

function remarkOn({ problem, changes, notes }) {
  const edits = (changes ?? []).map(({ label, from, to }) => `${label}: ${from ?? '–'} → ${to ?? '–'}`)
  return [problem?.message, ...edits, ...(notes ?? [])].filter(Boolean).join(' · ')
}

/** The rows as a table for the terminal, with a last line that says how many are not shown. */
export function previewTable(rows, totalCount) {
  const lines = rows.map((row) => [
    String(row.rowNumber),
    stateNames[row.state] ?? row.state,
    row.registerNumber ?? '',
    cut(row.name ?? '', widestName),
    // The values of a new row are the row itself; only what differs or is wrong is worth a remark.
    row.state === 'NEW' ? remarkOn({ ...row, changes: [] }) : remarkOn(row),
  ])
  const table = [['Zeile', 'Zustand', 'Nummer', 'Name', 'Hinweis'], ...lines]
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)))
  const text = table.map((line) =>
    line
      .map((value, column) => value.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  )
  if (totalCount > rows.length) text.push(`… und ${totalCount - rows.length} weitere Zeilen`)
  return text.join('\n')
}

/** What will happen, in one line. */
export function totalsLine(totals) {
  const parts = [
    [totals.new, 'neu'],
    [totals.changed, 'geändert'],
    [totals.unchanged, 'unverändert'],
    [totals.duplicatesInFile, 'doppelt in der Datei (bleiben aus)'],
    [totals.possibleDuplicates, 'unklar (bleiben aus)'],
    [totals.unreadable, 'unlesbar (bleiben aus)'],
  ].filter(([count]) => count > 0)
  const leftOut = totals.leftOut > 0 ? `; ${totals.leftOut} gehören zu anderen Kommunen` : ''
  return `Vorschau: ${parts.map(([count, name]) => `${count} ${name}`).join(', ') || 'keine Zeilen'}${leftOut}.`
}
