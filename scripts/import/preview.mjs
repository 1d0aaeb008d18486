const stateNames = { CREATE: 'neu', UPDATE: 'geändert', UNCHANGED: 'gleich', END: 'endet', CONFLICT: 'unklar', INVALID: 'fehlerhaft' }

const longestCell = 44

function cell(text, width) {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text
  return cut.padEnd(width)
}

/** The rows as a table for the terminal, with a last line that says how many are not shown. */
export function previewTable(rows, totalCount) {
  const lines = rows.map((row) => [String(row.rowNumber), stateNames[row.state] ?? row.state, row.label, row.messages.join(' ')])
  const table = [['Zeile', 'Zustand', 'Name', 'Hinweis'], ...lines]
  const widths = [0, 1, 2].map((column) => Math.min(longestCell, Math.max(...table.map((line) => line[column].length))))
  const text = table.map((line) => line.map((value, column) => cell(value, widths[column] ?? value.length)).join('  ').trimEnd())
  if (totalCount > rows.length) text.push(`… und ${totalCount - rows.length} weitere Zeilen`)
  return text.join('\n')
}

/** What will happen, in one line. */
export function totalsLine({ created, updated, unchanged, ended, conflicts, invalid }) {
  const parts = [
    [created, 'neu'],
    [updated, 'geändert'],
    [unchanged, 'unverändert'],
    [ended, 'enden'],
    [conflicts, 'unklar (bleiben aus)'],
    [invalid, 'fehlerhaft (bleiben aus)'],
  ]
  return `Vorschau: ${parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`).join(', ') || 'keine Zeilen'}`
}
