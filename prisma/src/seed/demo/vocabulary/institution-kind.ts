/** The part of an institution's e-mail before the @. */
type Mailbox = 'leitung' | 'info' | 'praxis' | 'sekretariat' | 'poststelle' | 'kontakt'

/** What the generator has to know about an institution type of the catalogue. */
export interface InstitutionKind {
  /** Professional group of the type in a network under the LKSchG NRW. */
  readonly groupKey: string
  /** Positions: who leads, who else works there. */
  readonly lead: readonly string[]
  readonly staff: readonly string[]
  readonly profession: string
  readonly mailbox: Mailbox
  readonly hours?: string
  readonly places?: readonly [min: number, max: number]
  /** Share of leaders with a doctorate. */
  readonly doctors?: number
  /** Share of women among its staff, where it is far from two thirds. */
  readonly women?: number
}

export type Rest = Omit<InstitutionKind, 'groupKey' | 'profession' | 'mailbox' | 'lead' | 'staff'>

export function kind(
  groupKey: string,
  profession: string,
  mailbox: Mailbox,
  lead: string,
  staff: string,
  rest: Rest = {},
): InstitutionKind {
  return { groupKey, profession, mailbox, lead: lead.split('|'), staff: staff.split('|'), ...rest }
}
