// What a row says where a test says nothing: no fact at all.

export const bareInstitution = {
  registerNumber: null,
  ownNumber: null,
  street: null,
  postalCode: null,
  city: null,
  latitude: null,
  longitude: null,
  phone: null,
  email: null,
  website: null,
  openingHours: null,
  places: null,
  isContactedInDanger: false,
  isDemo: false,
}

export const barePerson = {
  title: null,
  professionKey: null,
  phone: null,
  email: null,
  isDemo: false,
  anonymisedAt: null,
}

export const bareOffice = {
  street: null,
  postalCode: null,
  city: null,
  phone: null,
  email: null,
  tasks: [],
  adviceLinePhone: null,
  adviceLineHours: [],
}

export const barePath = {
  trigger: 'SUBSTANTIAL',
  pathVersion: 1,
  originTypeKeys: [],
  originGroupKeys: [],
  approvedBy: null,
  approvedOn: null,
  reviewDue: null,
  validFrom: null,
  validTo: null,
} as const

export const bareStep = {
  recipientInstitutionId: null,
  actor: 'Fachkraft',
  action: 'informieren',
  obligation: 'MUST',
  channels: [],
  phone: null,
  hours: [],
  fallbackRecipient: null,
  fallbackPhone: null,
  deadline: null,
  form: null,
  isPseudonymised: false,
  expectsFeedback: false,
} as const

export const bareMeeting = {
  steeringGroupId: null,
  kind: 'NETWORK_MEETING',
  startsAt: null,
  endsAt: null,
  place: null,
  recursEveryMonths: null,
  cancelledOn: null,
  participants: null,
} as const
