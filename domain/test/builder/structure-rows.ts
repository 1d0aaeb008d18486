import { findGroup } from '../../src/catalogue/catalogue.ts'
import type { Dated, Day } from '../../src/model/day.ts'
import type { CarrierKind, ConceptState, InstitutionRecord } from '../../src/model/records/institutions.ts'
import type { CoordinationOfficeRecord } from '../../src/model/records/network.ts'
import type { StoredRules } from '../../src/model/settings.ts'
import { defaultThresholds } from '../../src/model/settings.ts'
import { bareInstitution, bareOffice } from './bare-rows.ts'
import { DraftRows, open, targetOf } from './draft-rows.ts'

interface Place extends Partial<Dated> {
  readonly carrier?: string
  readonly district?: string
}

/** Rules, groups and areas; institutions with what the law asks of them. */
export class StructureRows extends DraftRows {
  settings(thresholds: Partial<StoredRules>, dates?: Partial<Dated>): string {
    return this.add('settings', 'settings', { thresholds: { ...defaultThresholds, ...thresholds }, ...open(dates) })
  }

  statute(statuteKey: string, dates?: Partial<Dated>): string {
    return this.add('statuteChoices', 'statute', { statuteKey, ...open(dates) })
  }

  office(name = 'Koordinierungsstelle Kinderschutz', record: Partial<CoordinationOfficeRecord> = {}): string {
    return this.add('coordinationOffices', 'office', { ...bareOffice, name, ...record })
  }

  /** A catalogue group by its key, or a group of the network's own. */
  group(key: string, own?: { label: string }, dates?: Partial<Dated>): string {
    const label = own ? { de: own.label, en: own.label } : (findGroup(key)?.label ?? { de: key, en: key })
    const isCustom = own !== undefined
    return this.add('professionalGroups', 'group', {
      key,
      labelDe: label.de,
      labelEn: label.en,
      isCustom,
      ...open(dates),
    })
  }

  /** The network's own decision which group a type belongs to. */
  membership(institutionTypeKey: string, groupId: string, dates?: Partial<Dated>): string {
    return this.add('typeMemberships', 'membership', { institutionTypeKey, groupId, ...open(dates) })
  }

  municipality(name: string, ags: string): string {
    return this.add('municipalities', 'municipality', { name, ags })
  }

  district(name: string, municipalityId: string | null = null, isSupraLocal = false): string {
    return this.add('districts', 'district', { municipalityId, name, isSupraLocal })
  }

  carrier(name: string, dates?: Partial<Dated>, kind: CarrierKind = 'CHARITY'): string {
    return this.add('carriers', 'carrier', {
      name,
      kind,
      registerNumber: null,
      phone: null,
      email: null,
      isDemo: false,
      version: 1,
      ...open(dates),
    })
  }

  /** An institution with the profile that makes it one of a type; `null` = type unknown. Both share their dates. */
  institution(
    name: string,
    typeKey: string | null,
    place: Place = {},
    record: Partial<InstitutionRecord> = {},
  ): string {
    const id = this.add('institutions', 'institution', { ...bareInstitution, name, ...open(place), ...record })
    this.profile(id, typeKey, place)
    return id
  }

  /** What an institution is for a time; for tests in which that changes. */
  profile(institutionId: string, typeKey: string | null, place: Place = {}): string {
    return this.add('institutionProfiles', 'profile', {
      institutionId,
      institutionTypeKey: typeKey,
      carrierId: place.carrier ?? null,
      districtId: place.district ?? null,
      ...open(place),
    })
  }

  concept(institutionId: string, state: ConceptState, adoptedOn: Day | null = null, dates?: Partial<Dated>): string {
    return this.add('protectionConcepts', 'concept', { institutionId, state, adoptedOn, ...open(dates) })
  }

  /** Agreement under § 8a SGB VIII with a carrier or a day-care person. */
  agreement(partnerId: string, reviewDue: Day | null, dates?: Partial<Dated>, signedOn: Day | null = null): string {
    const { carrierId, institutionId } = targetOf(partnerId)
    return this.add('agreements', 'agreement', { carrierId, institutionId, signedOn, reviewDue, ...open(dates) })
  }
}
