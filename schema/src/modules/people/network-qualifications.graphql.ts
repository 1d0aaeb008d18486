import { certificateState } from '@schutznetz/domain/coverage/certificate.ts'
import { certificatesOnDay } from '@schutznetz/domain/coverage/certificates-on-day.ts'
import type { QualificationRecord } from '@schutznetz/domain/model/records/people.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place, type NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { QualificationRef } from './people-refs.ts'
import { personTest } from './person-filter.ts'
import { PersonFilterInput } from './person-filter.graphql.ts'
import { CertificateStateEnum, QualificationKindEnum } from './qualification-enums.graphql.ts'

const QualificationFilterInput = builder.inputType('QualificationFilter', {
  description: 'Which certificates. Conditions add up.',
  fields: (t) => ({
    kinds: t.field({ type: [QualificationKindEnum], description: 'Of these kinds.' }),
    states: t.field({ type: [CertificateStateEnum], description: 'Worth this much on the day.' }),
    people: t.idList({ description: 'Of these people.' }),
    peopleWhere: t.field({ type: PersonFilterInput, description: 'Of the people this filter chooses.' }),
    isCounted: t.boolean({
      description: 'That CERTIFICATES counts on the day (newest of its kind, of somebody active), or does not count.',
    }),
  }),
})

const QualificationOrderInput = orderInput('Qualification', 'certificates', {
  REFRESHER_DUE: 'By the day a refresher is due.',
  ISSUED_ON: 'By the day of issue.',
  PERSON: 'By the name of the person as the viewer reads it.',
})

function stateOf({ view }: NetworkScope, row: QualificationRecord) {
  return certificateState(row, view.day, view.thresholds.certificateDueDays)
}

builder.objectField(NetworkRef, 'qualifications', (t) =>
  t.connection({
    type: QualificationRef,
    description: 'Certificates issued up to the day, the next to be refreshed first.',
    args: {
      filter: t.arg({ type: QualificationFilterInput, description: 'Which certificates; all if absent.' }),
      orderBy: t.arg({ type: QualificationOrderInput, description: 'How they are sorted.' }),
      offset: t.arg.int({ description: 'How many rows to skip first, for pages by number.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const { view, people } = scope
      const ids = filter?.people?.map((id) => idOf('Person', id, 'filter.people'))
      const isChosen = filter?.peopleWhere && personTest(scope, filter.peopleWhere)
      const counted = new Set(typeof filter?.isCounted === 'boolean' ? certificatesOnDay(view).counted : [])
      const rows = [...view.qualificationsByPerson.values()]
        .flat()
        .filter(
          (row) =>
            (!filter?.kinds || filter.kinds.includes(row.kind)) &&
            (!filter?.states || filter.states.includes(stateOf(scope, row))) &&
            (!ids || ids.includes(row.personId)) &&
            (!isChosen || isChosen(row.personId)) &&
            (typeof filter?.isCounted !== 'boolean' || counted.has(row) === filter.isCounted),
        )
      const sorted = orderedBy(rows, orderBy ?? { field: 'REFRESHER_DUE' }, {
        REFRESHER_DUE: ({ refresherDue }) => refresherDue,
        ISSUED_ON: ({ issuedOn }) => issuedOn,
        PERSON: ({ personId }) => {
          const person = view.personById.get(personId)
          return person ? people.sortKeyOf(person) : null
        },
      })
      return pageOf(
        sorted,
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
)
