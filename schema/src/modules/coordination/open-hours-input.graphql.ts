import { builder } from '../../builder.ts'

export const OpenHoursInput = builder.inputType('OpenHoursInput', {
  description: 'A weekly opening interval, Europe/Berlin.',
  fields: (t) => ({
    weekday: t.int({ required: true, description: '1 = Monday … 7 = Sunday.' }),
    from: t.string({ required: true, description: 'Opens at, `HH:MM`.' }),
    to: t.string({ required: true, description: 'Closes at, `HH:MM`, later than `from`.' }),
  }),
})
