/** Parts of German compounds, before which a line may break. */
const parts =
  /(?<=\p{L}{4})(amt|anwaltschaft|beistände|fachkraft|gericht|hilfe|punkte|rungs(?=\p{L})|träger|verwaltung|einrichtung)/gu

/** Marks where long German words may break: not every browser brings a dictionary, and tight columns need one. */
export function softHyphens(text: string): string {
  return text.replaceAll(parts, '\u00AD$1')
}
