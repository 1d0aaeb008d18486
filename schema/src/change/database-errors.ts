import { readRefusal, type DatabaseRefusal } from '@schutznetz/prisma/errors.ts'
import { Conflict, DomainError, Invalid } from '../errors.ts'
import { joined, nothingSaved, type Sentence } from '../sentence.ts'
import { brokenRule, duplicateSentence, overlapSentence } from './refusal-sentences.ts'

/**
 * Turns what the database refuses into the error a user can act on; anything else is handed back as it is. The
 * transaction is rolled back by then, so every sentence may say that nothing was kept.
 */
export function asDomainError(error: unknown): unknown {
  if (error instanceof DomainError) return error
  const refusal = readRefusal(error)
  return refusal ? explain(refusal) : error
}

function explain(refusal: DatabaseRefusal): DomainError {
  switch (refusal.kind) {
    case 'DUPLICATE':
      return new Conflict(joined(duplicateSentence(refusal.constraint), nothingSaved))
    case 'OVERLAP':
      return new Conflict(joined(overlapSentence(refusal.constraint), nothingSaved, endFirst))
    case 'RULE': {
      const { field, sentence } = brokenRule(refusal.constraint)
      return new Invalid(field, joined(sentence, nothingSaved))
    }
    case 'REFERENCE':
      return new Conflict(joined(inUse, nothingSaved, reload))
    case 'GONE':
      return new Conflict(joined(gone, nothingSaved, reload))
    case 'BUSY':
      return new Conflict(joined(busy, nothingSaved, tryAgain))
  }
}

const endFirst: Sentence = {
  de: 'Beenden Sie zuerst den bisherigen Eintrag oder wählen Sie einen anderen Tag.',
  en: 'End the present entry first, or choose another day.',
}

const inUse: Sentence = {
  de: 'Der Eintrag hängt mit einem anderen zusammen, den es nicht mehr gibt oder der noch gebraucht wird.',
  en: 'The entry hangs together with another one that is gone or still needed.',
}

const gone: Sentence = { de: 'Den Eintrag gibt es nicht mehr.', en: 'The entry is gone.' }

const busy: Sentence = { de: 'Gerade schreibt jemand anderes.', en: 'Somebody else is writing just now.' }

const reload: Sentence = { de: 'Bitte laden Sie die Ansicht neu.', en: 'Please reload the view.' }

const tryAgain: Sentence = { de: 'Bitte versuchen Sie es noch einmal.', en: 'Please try once more.' }
