import { countKnownHeadings } from '../import-fields.ts'
import { importPresets } from '../presets/presets.ts'
import { detectLayout, type TextLayout } from './layout.ts'
import { createDecoder, EncodingDetector, type EncodingFindings } from './text-encoding.ts'

/** How much of a file is looked at to guess what its table is like. */
const headBytes = 64 * 1024

/** Looks at a file while it comes in, chunk by chunk, and keeps its beginning only. */
export class FileInspection {
  readonly #detector = new EncodingDetector()
  readonly #head: Uint8Array[] = []
  #headLength = 0
  bytes = 0

  add(chunk: Uint8Array): void {
    this.#detector.add(chunk)
    this.bytes += chunk.length
    if (this.#headLength >= headBytes) return
    const part = chunk.slice(0, headBytes - this.#headLength)
    this.#head.push(part)
    this.#headLength += part.length
  }

  result(): { readonly findings: EncodingFindings; readonly layout: TextLayout } {
    const findings = this.#detector.findings()
    return { findings, layout: detectLayout(this.#text(findings), findings.encoding, countKnown) }
  }

  #text({ encoding }: EncodingFindings): string {
    return createDecoder(encoding).decode(Buffer.concat(this.#head), { stream: true })
  }
}

/** Headings that any form of files knows: the form is proposed only when the header is found. */
function countKnown(cells: readonly string[]): number {
  const headers = cells.filter((cell) => cell !== '')
  return Math.max(
    ...importPresets.map((preset) => {
      if (preset.isMapped) return countKnownHeadings(headers, preset.kind.fields)
      return preset.recognises(headers) ? headers.length : 0
    }),
  )
}
