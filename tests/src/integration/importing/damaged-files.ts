/** A file written by hand to be damaged or strange, and what must become of it. */
export interface DamagedFile {
  readonly what: string
  readonly content: string | Uint8Array
  /** Names of the institutions that a right import finds, in order; or part of the sentence that refuses the file. */
  readonly names?: readonly (string | null)[]
  readonly refusal?: string
  /** How many of the rows cannot be read, each with a reason. */
  readonly unreadable?: number
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const latin = (text: string) => Buffer.from(text, 'latin1')
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const two = ['Kita Mond', 'Kita Stern']

export const damagedFiles: readonly DamagedFile[] = [
  { what: 'nothing', content: '', refusal: 'ist leer' },
  { what: 'a byte order mark only', content: '\ufeff', refusal: 'ist leer' },
  { what: 'line ends only', content: '\n\r\n\n', refusal: 'ist leer' },
  { what: 'spaces only', content: '   \n  \n', refusal: 'ist leer' },
  { what: 'delimiters only', content: ';;;\n;;;\n', refusal: 'ist leer' },
  { what: 'a separator line only', content: 'sep=;\n', refusal: 'ist leer' },
  { what: 'a header only', content: 'Name;PLZ\n', names: [] },
  { what: 'a header without a line end', content: 'Name;PLZ', names: [] },
  { what: 'no line end at the end', content: 'Name\nKita Mond\nKita Stern', names: two },
  { what: 'one column without any delimiter', content: 'Einrichtung\nKita Mond\nKita Stern\n', names: two },
  { what: 'an unknown language', content: 'Nom;Ville\nKita;Köln\n', refusal: 'Keine Spalte enthält erkennbar' },
  { what: 'an Excel file', content: bytes('PK\u0003\u0004', [0, 0, 8, 0]), refusal: 'keine Textdatei' },
  { what: 'an old Excel file', content: bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), refusal: 'keine Textdatei' },
  { what: 'a PDF', content: '%PDF-1.7\n1 0 obj', refusal: 'keine Textdatei' },
  { what: 'a picture', content: bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]), refusal: 'keine Textdatei' },
  { what: 'zero bytes', content: new Uint8Array(1000), refusal: 'keine Textdatei' },
  { what: 'an HTML page', content: '<!doctype html>\n<html><body>Fehler 500</body></html>\n', refusal: 'Keine Spalte' },
  { what: 'JSON', content: '[{"name": "Kita Mond"}]', refusal: 'Keine Spalte' },
  {
    what: 'UTF-16 with a mark',
    content: bytes([0xff, 0xfe], [...utf16('Name\tOrt\nKita Mond\tA\nKita Stern\tB\n')]),
    names: two,
  },
  { what: 'UTF-16 without a mark', content: utf16('Name;Ort\nKita Mond;A\nKita Stern;B\n'), names: two },
  {
    what: 'UTF-16 cut in the middle of a letter',
    content: utf16('Name;Ort\nKita Mond;A\n').subarray(0, -3),
    names: ['Kita Mond'],
  },
  { what: 'Latin-1', content: latin('Name;Ort\nKita Bär;Köln\n'), names: ['Kita Bär'] },
  {
    what: 'Windows-1252 with its own quotes',
    content: bytes('Name\nKita ', [0x84], 'B', [0xe4], 'r', [0x93], '\n'),
    names: ['Kita „Bär“'],
  },
  {
    what: 'UTF-8 with one broken byte',
    content: bytes('Name\nKita Bär Süd Öst Ähre\nÜÄÖüäöÜÄÖüäö\nKita B', [0xe4], 'r\n'),
    names: ['Kita Bär Süd Öst Ähre', 'ÜÄÖüäöÜÄÖüäö', 'Kita B�r'],
  },
  { what: 'a letter in two code points', content: 'Name\nKita Ba\u0308r\n', names: ['Kita Bär'] },
  {
    what: 'invisible characters in names',
    content: 'Name\nKita\u0000\u0007 Mond\u200b\nKita\u00a0Stern\n',
    names: two,
  },
  { what: 'half an emoji', content: bytes('Name\nKita ', [0xf0, 0x9f, 0x98], '\n'), names: ['Kita ðŸ˜'] },
  {
    what: 'a quotation mark that does not end',
    content: `Name;Ort\n"Kita Mond;A\n${'Kita;B\n'.repeat(5)}`,
    refusal: 'Anführungszeichen, das nicht endet',
  },
  {
    what: 'quotation marks in the middle of a cell',
    content: 'Name;Ort\nKita "Mond" Süd;A\n',
    names: ['Kita "Mond" Süd'],
  },
  {
    what: 'text after a closing quotation mark',
    content: 'Name;Ort\n"Kita "Mond;A\nKita Stern;B\n',
    names: ['"Kita "Mond', 'Kita Stern'],
  },
  { what: 'a line break inside a cell', content: 'Name;Ort\n"Kita\nMond";A\n"Kita\r\nStern";B\n', names: two },
  { what: 'doubled quotation marks', content: 'Name;Ort\n"Kita ""Mond""";A\n', names: ['Kita "Mond"'] },
  { what: 'another delimiter than it says', content: 'sep=,\nName;Ort\nKita Mond;A\n', refusal: 'Keine Spalte' },
  {
    what: 'rows that are too short and too long',
    content: 'Name;Ort;PLZ\nKita Mond\nKita Stern;A;40878;zu viel\nKita Neu;B;40878\n',
    names: [null, null, 'Kita Neu'],
    unreadable: 2,
  },
  { what: 'empty cells after the last column', content: 'Name;Ort\nKita Mond;A;;;\nKita Stern;B;\n', names: two },
  {
    what: 'a footer',
    content: 'Name;Ort\nKita Mond;A\nStand: 26.11.2026\n',
    names: ['Kita Mond', null],
    unreadable: 1,
  },
  {
    what: 'titles above',
    content: 'Einrichtungen der Stadt\n\nStand;26.11.2026\nName;PLZ;Ort\nKita Mond;40878;A\nKita Stern;40880;B\n',
    names: two,
  },
  {
    what: 'the header again in the middle',
    content: 'Name;Ort\nKita Mond;A\nName;Ort\nKita Stern;B\n',
    names: ['Kita Mond', 'Name', 'Kita Stern'],
  },
  { what: 'the same heading twice', content: 'Name;Name;Ort\nKita Mond;Haus 1;A\n', names: ['Kita Mond'] },
  { what: 'columns without headings', content: ';Name;;Ort\n1;Kita Mond;x;A\n2;Kita Stern;y;B\n', names: two },
  {
    what: 'headings with line breaks and stars',
    content: '"Name der\nEinrichtung";"PLZ *"\nKita Mond;40878\n',
    names: ['Kita Mond'],
  },
  {
    what: 'a name of 301 characters',
    content: `Name\n${'x'.repeat(301)}\nKita Mond\n`,
    names: ['x'.repeat(301), 'Kita Mond'],
    unreadable: 1,
  },
  {
    what: 'a cell of 300,000 characters',
    content: `Name;Ort\nKita Mond;${'x'.repeat(300_000)}\n`,
    refusal: 'Anführungszeichen, das nicht endet',
  },
  {
    what: 'four hundred columns',
    content: `Name;${Array.from({ length: 400 }, (_, index) => `S${index}`).join(';')}\n`,
    refusal: 'mehr als 300 Spalten',
  },
  {
    what: 'SQL and markup in names',
    content: "Name\n'); DROP TABLE institution; --\n<script>alert(1)</script>\n{{7*7}}\n",
    names: ["'); DROP TABLE institution; --", '<script>alert(1)</script>', '{{7*7}}'],
  },
  {
    what: 'names of properties of objects',
    content: '__proto__;Name;constructor\na;Kita Mond;b\n',
    names: ['Kita Mond'],
  },
  { what: 'formulas', content: 'Name;Telefon\n=1+1;+49 2102 1\n@SUM(A1);-5\n', names: ['=1+1', '@SUM(A1)'] },
  {
    what: 'wrong numbers',
    content: 'Name;Plätze;PLZ;Telefon;E-Mail\nKita Mond;sechzig;4087;null;n/a\nKita Stern;1e999;0;1;@\n',
    names: two,
    unreadable: 2,
  },
  { what: 'old Macintosh line ends', content: 'Name;Ort\rKita Mond;A\rKita Stern;B\r', names: two },
  { what: 'mixed line ends', content: 'Name;Ort\r\nKita Mond;A\nKita Stern;B\r', names: two },
]
