/** Byte order marks of Unicode files as spreadsheets write them. */
const utf16 = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const

/**
 * Text of a file of unknown encoding: Unicode by its byte order mark, else UTF-8 where every byte fits, else
 * Windows-1252, which is what German spreadsheets write when they do not write UTF-8. A mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = utf16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return new TextDecoder(marked.encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
