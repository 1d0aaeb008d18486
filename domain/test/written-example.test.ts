import { beforeEach, describe, expect, test } from 'vitest'
import { coverageOf, gapsByInstitution, gapsOf } from '../src/coverage/coverage.ts'
import type { InstitutionFilter } from '../src/coverage/indicator.ts'
import { reachOf } from '../src/coverage/reach.ts'
import { specialistOf } from '../src/coverage/specialist.ts'
import { articulationInstitutions } from '../src/graph/components.ts'
import { projectGraph } from '../src/graph/project.ts'
import { asOf } from '../src/model/as-of.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { reportChecksOf } from '../src/reporting/report-check/check-reports.ts'
import { outcomeWords } from '../src/reporting/report-check/outcome-words.ts'
import { counts, reaches, risks } from './written-counts.ts'
import { at, group, link, office, ost, role, today, writtenExample } from './written-example.ts'

let now: NetworkView

// Every test computes for itself: nothing is remembered from another.
beforeEach(() => {
  now = asOf(createSnapshot(writtenExample), today)
})

function indicator(view: NetworkView, key: string, filter?: InstitutionFilter) {
  const result = coverageOf(view, filter).indicators.find((row) => row.key === key)
  if (!result) throw new Error(`no indicator ${key}`)
  return result
}

describe('the written example today', () => {
  test('counts every indicator as computed by hand', () => {
    expect(counts(now)).toEqual({
      // All but 8 (role ended), 10 (nobody) and 11 (not even a group).
      STATUTE_GROUPS: '9 + 3 + 0 = 12',
      // Without counselling (vacant), family court and guardians.
      GROUPS_WITH_MULTIPLIER: '11 + 3 + 0 = 14',
      INSTITUTIONS_REACHED: '18 + 4 + 0 = 22, own 9, group 9',
      // Ahorn own, Birke pool, Buche expired, Eiche central, Erle undated, Fichte never asked.
      KITAS_WITH_SPECIALIST: '2 + 2 + 2 = 6, own 1, pool 1, central 1, none 1',
      // ASD, Ahorn, Buche, Linde, Polizei; Nord names somebody without phone or e-mail.
      NAMED_CONTACT: '5 + 17 + 0 = 22, unnamed 16, unreachable 1',
      // Eleven persons act in thirteen roles; Falk and Gerda in two each.
      DEPUTIES: '6 + 7 + 0 = 13, persons 11, personsWithDeputy 5',
      // Both: ASD, Ahorn, Polizei, Gericht. One: Nord, Regenbogen. None: Kinderarzt, Hebamme.
      CONNECTED: '8 + 14 + 0 = 22, both 4, one 2, none 2',
      RESILIENCE: '8 + 5 + 0 = 13, value 4',
      // Diakonie due, Ulme gGmbH run out, Verein Sonne unknown; the town concludes them itself.
      AGREEMENTS: '1 + 1 + 1 = 3, valid 0, reviewDue 1',
      // Six Kitas, Linde, three schools, and Regenbogen of which nobody knows what it is.
      PROTECTION_CONCEPTS: '4 + 3 + 4 = 11, adopted 3, reviewDue 1, draft 1, none 2',
      // Eiche (advice line), seven reports to the state youth office, the police. Weak: Ahorn and Birke with one
      // specialist, four under § 4 KKG. Dead ends: Buche, three schools at night, three clubs, the ASD's three paths.
      REPORTING_PATHS: '15 + 10 + 5 = 30, arrives 9, weak 6, deadEnd 10',
      // Valid: Gerda, Carla, Karin. Due: Hanna. Expired: Emil, Tom. Undated: Uwe.
      CERTIFICATES: '3 + 3 + 1 = 7, due 1, expired 2',
      QUALIFICATION_OFFERS: '2 + 1 + 0 = 3, value 2',
      // Came: ASD, Ahorn, Polizei, the schools. Did not: Buche, the Kitas. Not noted: Suchtberatung, Gericht.
      ATTENDANCE: '4 + 2 + 2 = 8, institutions 3, groups 1',
      // 22 institutions, 6 contacts, 6 links.
      FRESHNESS: '7 + 6 + 21 = 34, ageing 4, stale 2, never 21',
      // Two answered, one open for three weeks, one for six.
      CONCERNS: '3 + 1 + 0 = 4, answered 2, open 1, value 31.5',
      // Eight institutions for Gerda, Carla, Karin and Hanna; whether Regenbogen expects one is not known.
      SPECIALIST_RATIO: '2 + 2 + 5 = 9, own 1, pool 1, central 1, specialists 4, value 2',
      // Only Ulme gGmbH. Mitte 10 of 12, Ost 8 of 10, Stadt 6 of 7, Diakonie 4 of 5, Sonne 0 of 1.
      AREAS: '1 + 5 + 0 = 6, districts 0, carriers 1',
    })
  })

  test('reaches 9 institutions directly, 9 through their group, 4 not', () => {
    expect(reaches(now)).toEqual({
      OWN: 'asd ahorn buche linde ulme kinderarzt gesundheitsamt polizei tus',
      GROUP: 'birke eiche erle hebamme nord sued gymnasium fc schwimmverein',
      NONE: 'fichte sucht gericht regenbogen',
    })
    expect(reachOf(now, at.eiche).viaRoleIds).toEqual([role.kitasDiakonie])
  })

  test('finds the roles at risk', () => {
    // The sports clubs are a local group: three dependent institutions are the threshold of 2026.
    expect(risks(now)).toEqual([
      'specialists no. 3, 0',
      'schools no. 5, 3',
      'sports no. null, 3',
      'gesundheitsamt no. 6, 1',
      'earlyHelp no. 12, 0',
    ])
  })

  test('tells the specialists of the Kitas apart', () => {
    const covers = [at.ahorn, at.birke, at.buche, at.eiche, at.erle, at.fichte].map((id) => specialistOf(now, id).cover)
    expect(covers).toEqual(['OWN', 'POOL', 'NONE', 'CENTRAL', 'UNKNOWN', 'UNKNOWN'])
    expect(specialistOf(now, at.buche).hasInvalidAssignment).toBe(true)
  })

  test('draws exactly one ghost per number that nobody represents', () => {
    const ghosts = projectGraph(now).nodes.filter((node) => node.missing)
    expect(ghosts.map((node) => [node.id, node.statutoryNumber, node.groupKey])).toEqual([
      [group.familyCourt, 8, 'FAMILY_COURT'],
      [group.guardians, 10, 'GUARDIANS_AD_LITEM'],
      ['missing:LKSCHG_NRW_9_4:11', 11, 'INTEGRATION_ASSISTANCE'],
    ])
    const codes = projectGraph(now).nodes.flatMap((node) => (node.kind === 'GROUP' ? node.groupCode : []))
    expect(codes.join(' ')).toBe('1 2a 2b 3 4a 4b 5 6 7 8 9 10 11 12 L1')
  })

  test('draws nine group roles and one node for the person who acts for two institutions', () => {
    const { nodes, edges } = projectGraph(now)
    const roleNodes = nodes.filter((node) => node.kind === 'ROLE')
    expect(roleNodes).toHaveLength(10)
    expect(roleNodes.find((node) => node.id === role.linde)).toMatchObject({
      label: { de: 'Multiplikator*in für 2 Einrichtungen' },
      roleIds: [role.linde, role.ulme],
      hasDeputy: false,
      failureRisk: false,
    })
    const represented = edges.filter((edge) => edge.kind === 'REPRESENTS' && edge.source === role.linde)
    expect(represented.map((edge) => edge.target)).toEqual([at.linde, at.ulme])
    expect(nodes[0]).toMatchObject({ kind: 'COORDINATION', id: office })
  })

  test('says of each link who confirmed it and whether that is stale', () => {
    const edges = projectGraph(now).edges.filter((edge) => edge.kind === 'COOPERATION')
    expect(edges.map(({ id, confirmed, stale }) => [id, confirmed, stale])).toEqual([
      [link.asdAhorn, 'BOTH', false],
      [link.asdPolizei, 'ONE', false],
      [link.ahornNord, 'NEITHER', false],
      [link.polizeiGericht, 'BOTH', true],
      [link.kinderarztHebamme, 'NEITHER', false],
      [link.nordRegenbogen, 'ONE', false],
    ])
    expect([...articulationInstitutions(now)].toSorted()).toEqual([at.asd, at.ahorn, at.nord, at.polizei].toSorted())
  })

  test('names what is not counted, and what counts with a remark', () => {
    const labels = (key: string, list: 'excluded' | 'flagged') => indicator(now, key)[list].map((row) => row.label.de)
    expect(labels('AGREEMENTS', 'excluded')).toEqual(['Stadt Lindenau'])
    expect(labels('AGREEMENTS', 'flagged')).toEqual(['Diakonie Lindenau'])
    expect(labels('ATTENDANCE', 'excluded')).toEqual(['Kita Alt'])
    expect(labels('CONCERNS', 'excluded')).toEqual(['Anliegen vom 22.11.2025, Suchtberatung'])
    expect(labels('KITAS_WITH_SPECIALIST', 'excluded')).toEqual(['Haus Regenbogen'])
    expect(labels('DEPUTIES', 'excluded')).toEqual(['Multiplikator*in Suchtberatung'])
    expect(labels('PROTECTION_CONCEPTS', 'excluded')).toHaveLength(11)
    expect(labels('PROTECTION_CONCEPTS', 'flagged')).toEqual(['Kita Birke', 'Wohngruppe Linde'])
    expect(
      indicator(now, 'CERTIFICATES')
        .excluded.map((row) => row.reason.de)
        .toSorted(),
    ).toEqual([
      'Die Person ist am Stichtag nicht im Netzwerk tätig.',
      'Durch ein neueres Zertifikat derselben Art ersetzt.',
      'Ein Grundkurs ohne Auffrischungsdatum läuft nicht ab.',
    ])
  })

  test('puts the duties by statute first, in words', () => {
    const critical = gapsOf(now).filter((gap) => gap.severity === 'CRITICAL')
    expect(critical.map((gap) => `${gap.subject.label.de}: ${gap.reason.de}`)).toEqual([
      'Gymnasium: Die Einrichtung hat kein Schutzkonzept (§ 42 Abs. 6 SchulG NRW).',
      'Kita Eiche: Die Einrichtung hat kein Schutzkonzept (§ 45 Abs. 2 Satz 2 Nr. 4 SGB VIII, § 11 LKSchG NRW).',
      'Nr. 8 Familiengerichte: Niemand vertritt diese Gruppe, obwohl 1 Einrichtung erfasst ist.',
      'Nr. 10 Verfahrensbeistände: Niemand vertritt diese Gruppe, und keine Einrichtung der Gruppe ist erfasst.',
      'Nr. 11 Träger der Eingliederungshilfe für Minderjährige (SGB IX): Niemand vertritt diese Gruppe, und keine Einrichtung der Gruppe ist erfasst.',
      'Ulme gGmbH: Keine geltende Vereinbarung ist eingetragen (§ 8a Abs. 4 SGB VIII).',
    ])
    expect(gapsByInstitution(now).get(at.fichte)).toEqual([
      'INSTITUTIONS_REACHED',
      'KITAS_WITH_SPECIALIST',
      'NAMED_CONTACT',
      'CONNECTED',
      'PROTECTION_CONCEPTS',
      'REPORTING_PATHS',
      'FRESHNESS',
      'SPECIALIST_RATIO',
    ])
  })

  test('says a value in words, also where there is none', () => {
    const words = (key: string, filter?: InstitutionFilter) => indicator(now, key, filter).valueWords?.de
    expect(words('RESILIENCE')).toBe('4 Einrichtungen halten die Kooperationen zusammen')
    expect(words('QUALIFICATION_OFFERS')).toBe('2 Angebote im Jahr 2026')
    expect(words('CONCERNS')).toBe('offene im Mittel 31,5 Tage alt')
    expect(words('SPECIALIST_RATIO')).toBe('2 Einrichtungen je Fachkraft')
    expect(words('SPECIALIST_RATIO', ({ district }) => district?.id === ost)).toBe('keine Kinderschutzfachkraft')
  })

  test('walks the reports of a school, a Kita and a practice', () => {
    const walked = (id: string) =>
      reportChecksOf(now, id).map((check) => `${check.pathTypeKey} ${check.situation}: ${outcomeWords(check).de}`)
    const closed = 'Sackgasse bei Schritt 2 (Jugendamt): um diese Zeit nicht erreichbar, ohne Ausweichstelle.'
    const unconfirmed = 'Kommt an, mit Schwäche: eine Nummer wurde nie bestätigt.'
    expect(walked(at.nord)).toEqual([
      `SCHOOL SUBSTANTIAL_OFFICE_HOURS: ${unconfirmed}`,
      `SCHOOL SUBSTANTIAL_NIGHT: ${closed}`,
      `SCHOOL URGENT_OFFICE_HOURS: ${unconfirmed}`,
      `SCHOOL URGENT_NIGHT: ${closed}`,
    ])
    expect(walked(at.buche).slice(0, 2)).toEqual([
      'CARRIER SUBSTANTIAL_OFFICE_HOURS: Sackgasse bei Schritt 2 (Kinderschutzfachkraft): niemand steht dahinter.',
      'CARRIER SUBSTANTIAL_NIGHT: Sackgasse bei Schritt 2 (Kinderschutzfachkraft): niemand steht dahinter.',
    ])
    expect(walked(at.kinderarzt)[0]).toBe(
      'SECRECY SUBSTANTIAL_OFFICE_HOURS: Kommt an, mit Schwäche: eine Nummer ist länger nicht bestätigt; keine Rückmeldung vorgesehen.',
    )
    expect(walked(at.regenbogen)).toEqual([])
  })
})
