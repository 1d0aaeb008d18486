import type { Day } from '@schutznetz/domain/model/day.ts'
import type { Sentence } from '../../../sentence.ts'
import type { RowProblem } from '../../import-row.ts'

interface Operation {
  /** First day of operation where the register says it. */
  readonly validFrom: Day | null
  readonly note: Sentence | null
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
      return {
        ...open,
        validFrom: day,
        note: day && day > today ? { de: `nimmt den Schulbetrieb am ${day} auf`, en: `opens on ${day}` } : null,
      }
    case '2':
      return {
        ...open,
        note: { de: 'wird laut Register später aufgelöst', en: 'will be dissolved later, says the register' },
      }
    case '0':
      return day === null || day > today
        ? { ...open, note: dissolvedOn(day) }
        : closed({
            de: `Die Schule ist laut Register seit ${day} aufgelöst.`,
            en: `The school is dissolved since ${day}, says the register.`,
          })
    case '4':
      return closed({ de: 'Der Schulbetrieb ruht laut Register.', en: 'The school is dormant, says the register.' })
    case '5':
    case '9':
      return closed({ de: 'Die Schule ist laut Register gelöscht.', en: 'The school is deleted, says the register.' })
    default:
      return {
        ...open,
        note: { de: `unbekannter Schulbetriebsschlüssel «${code}»`, en: `unknown key of operation “${code}”` },
      }
  }
}

function dissolvedOn(day: Day | null): Sentence {
  return day === null
    ? {
        de: 'wird laut Register zum Ende des Schuljahres aufgelöst',
        en: 'will be dissolved at the end of the school year, says the register',
      }
    : { de: `wird laut Register zum ${day} aufgelöst`, en: `will be dissolved on ${day}, says the register` }
}

function closed(message: Sentence): Operation {
  const fix = {
    de: 'Sie wird nicht übernommen. Gibt es sie hier schon, beenden Sie die Einrichtung zum passenden Tag.',
    en: 'It is not taken over. If it exists here already, end the institution on the right day.',
  }
  return { ...open, problem: { column: 'SchBetrSchl', message, fix } }
}
