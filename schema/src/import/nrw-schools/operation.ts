import type { Day } from '@schutznetz/domain/model/day.ts'
import type { RowProblem } from '../import-target.ts'

interface Operation {
  /** First day of operation where the register says it. */
  readonly validFrom: Day | null
  readonly note: string | null
  readonly problem: RowProblem | null
}

const open: Operation = { validFrom: null, note: null, problem: null }

/**
 * What the register says about a school's operation (SchBetrSchl with its date). Open (1, 6), soon open (3) and to be
 * dissolved later (2, and 0 before its date) are taken over; dissolved (0 after its date), dormant (4) and deleted
 * schools (5, 9) are listed with the reason and not taken over.
 */
export function readOperation(code: string, date: string, today: Day): Operation {
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(date)?.slice(1).join('-') ?? null
  switch (code) {
    case '1':
    case '':
      return { ...open, validFrom: day }
    case '6':
      return open
    case '3':
      return { ...open, validFrom: day, note: day && day > today ? `nimmt den Schulbetrieb am ${day} auf` : null }
    case '2':
      return { ...open, note: 'wird laut Register später aufgelöst' }
    case '0':
      return day === null || day > today
        ? { ...open, note: `wird laut Register ${day ? `zum ${day}` : 'zum Ende des Schuljahres'} aufgelöst` }
        : closed(`Die Schule ist laut Register seit ${day} aufgelöst.`)
    case '4':
      return closed('Der Schulbetrieb ruht laut Register.')
    case '5':
    case '9':
      return closed('Die Schule ist laut Register gelöscht.')
    default:
      return { ...open, note: `unbekannter Schulbetriebsschlüssel «${code}»` }
  }
}

function closed(message: string): Operation {
  const fix = 'Sie wird nicht übernommen. Gibt es sie hier schon, beenden Sie die Einrichtung zum passenden Tag.'
  return { ...open, problem: { column: 'SchBetrSchl', message, fix } }
}
