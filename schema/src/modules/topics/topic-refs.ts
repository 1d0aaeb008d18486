import type { ContactTopicPersonRecord, ContactTopicRecord } from '@schutznetz/domain/model/records/roles.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const ContactTopicRef = builder.objectRef<Placed<ContactTopicRecord>>('ContactTopic')
export const ContactTopicPersonRef = builder.objectRef<Placed<ContactTopicPersonRecord>>('ContactTopicPerson')
export const placeTopic = rowPlacer((scope) => scope.index.get('topic'))
export const placeTopicPerson = rowPlacer((scope) => scope.index.get('topicPerson'))
