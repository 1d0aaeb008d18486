import { TextDecoder } from 'node:util'

/** Encodings of text files as spreadsheets and registers write them; without a mark unless the name says so. */
export const textEncodings = ['UTF_8', 'UTF_16LE', 'UTF_16BE', 'WINDOWS_1252', 'ISO_8859_1'] as const

export type TextEncoding = (typeof textEncodings)[number]

const labels: Readonly<Record<TextEncoding, string>> = {
  UTF_8: 'utf-8',
  UTF_16LE: 'utf-16le',
  UTF_16BE: 'utf-16be',
  WINDOWS_1252: 'windows-1252',
  // The Encoding Standard (§ 4.2) reads ISO-8859-1 as Windows-1252: they differ only where ISO-8859-1 has no letters.
  ISO_8859_1: 'windows-1252',
}

/** Tab, line feed, form feed, carriage return: what text has of control characters. */
const lineControls = new Set([0x09, 0x0a, 0x0c, 0x0d])

/** What the bytes of a file say about it. */
export interface EncodingFindings {
  readonly encoding: TextEncoding
  /** It begins with a byte order mark, so there is no doubt. */
  readonly hasMark: boolean
  /** UTF-8 in which some bytes are broken: they are read as «�». */
  readonly isBroken: boolean
  /** Not text at all: an Excel or PDF file, a picture. */
  readonly isBinary: boolean
}

/** A decoder for one file, chunk by chunk; a mark is not part of the text. */
export function createDecoder(encoding: TextEncoding): TextDecoder {
  return new TextDecoder(labels[encoding])
}

/**
 * Finds the encoding of a file that comes in chunks, without keeping them. Unicode by its mark; UTF-16 without one by
 * its zero bytes; UTF-8 where (nearly) every byte fits; else what German spreadsheets write when they do not write
 * UTF-8: Windows-1252 where a byte occurs that only it has, ISO-8859-1 otherwise.
 */
export class EncodingDetector {
  #start: number[] = []
  #length = 0
  #zerosAtEven = 0
  #zerosAtOdd = 0
  #pending = 0
  #whole = 0
  #broken = 0
  #onlyWindows = 0
  #controls = 0

  add(chunk: Uint8Array): void {
    for (const byte of chunk) this.#take(byte)
  }

  findings(): EncodingFindings {
    const marked = this.#marked()
    const found = { hasMark: marked !== null, isBroken: false, isBinary: this.#isArchive() }
    if (marked) return { ...found, encoding: marked, isBroken: marked === 'UTF_8' && this.#broken > 0 }
    if (this.#isWide()) return { ...found, encoding: this.#wide() }
    if (this.#controls > this.#length / 10) return { ...found, encoding: 'UTF_8', isBinary: true }
    const broken = this.#broken + (this.#pending > 0 ? 1 : 0)
    if (broken === 0) return { ...found, encoding: 'UTF_8' }
    // A single bad byte in a long UTF-8 file: reading all of it as Windows-1252 would spoil every umlaut.
    if (this.#whole > 10 * broken) return { ...found, encoding: 'UTF_8', isBroken: true }
    return { ...found, encoding: this.#onlyWindows > 0 ? 'WINDOWS_1252' : 'ISO_8859_1' }
  }

  #take(byte: number): void {
    if (this.#start.length < 8) this.#start.push(byte)
    if (byte === 0 && this.#length % 2 === 0) this.#zerosAtEven++
    else if (byte === 0) this.#zerosAtOdd++
    if (byte < 0x20 && !lineControls.has(byte)) this.#controls++
    this.#length++
    if (byte >= 0x80 && byte <= 0x9f) this.#onlyWindows++
    if (this.#pending > 0) {
      if (byte >= 0x80 && byte <= 0xbf) {
        this.#pending--
        if (this.#pending === 0) this.#whole++
        return
      }
      this.#broken++
      this.#pending = 0
    }
    if (byte >= 0xc2 && byte <= 0xdf) this.#pending = 1
    else if (byte >= 0xe0 && byte <= 0xef) this.#pending = 2
    else if (byte >= 0xf0 && byte <= 0xf4) this.#pending = 3
    else if (byte >= 0x80) this.#broken++
  }

  #marked(): TextEncoding | null {
    const [first, second, third] = this.#start
    if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF_8'
    if (first === 0xff && second === 0xfe) return 'UTF_16LE'
    return first === 0xfe && second === 0xff ? 'UTF_16BE' : null
  }

  /** Latin text in UTF-16 has a zero in (nearly) every second byte. */
  #isWide(): boolean {
    const [more, less] = [this.#zerosAtEven, this.#zerosAtOdd].sort((a, b) => b - a) as [number, number]
    return more > this.#length * 0.3 && less < more / 10
  }

  #wide(): TextEncoding {
    return this.#zerosAtOdd > this.#zerosAtEven ? 'UTF_16LE' : 'UTF_16BE'
  }

  /** ZIP (which XLSX and ODS are), PDF, old Excel (OLE), GZIP. */
  #isArchive(): boolean {
    const start = String.fromCharCode(...this.#start)
    return ['PK\u0003\u0004', '%PDF', '\u00d0\u00cf\u0011\u00e0', '\u001f\u008b'].some((magic) =>
      start.startsWith(magic),
    )
  }
}
