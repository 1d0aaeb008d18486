import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeTraining, TrainingRef } from './training-refs.ts'

builder.node(TrainingRef, {
  description: 'Qualification offer (Fortbildung), § 9(5) LKSchG NRW.',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('training', placeTraining),
  fields: (t) => ({
    title: t.string({ description: 'Its title.', resolve: ({ item }) => item.title }),
    topic: t.string({ nullable: true, description: 'What it is about.', resolve: ({ item }) => item.topic }),
    provider: t.string({ nullable: true, description: 'Who gives it.', resolve: ({ item }) => item.provider }),
    heldOn: t.field({ type: 'Date', description: 'Day of the training.', resolve: ({ item }) => item.heldOn }),
    isInterdisciplinary: t.boolean({
      description: 'Brings several professions together; only these count for § 9(5).',
      resolve: ({ item }) => item.isInterdisciplinary,
    }),
    places: t.int({ nullable: true, description: 'How many can take part.', resolve: ({ item }) => item.places }),
    cancelledOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day it was cancelled; `null` = it was not.',
      resolve: ({ item }) => item.cancelledOn,
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.version,
    }),
  }),
})
