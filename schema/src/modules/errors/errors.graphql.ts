import { builder } from '../../builder.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import {
  Conflict,
  type DomainError,
  Forbidden,
  Invalid,
  NotFound,
  Unauthenticated,
  type ErrorCode,
} from '../../errors.ts'

const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'What kind of error it is; the message says the rest in words.',
  values: {
    UNAUTHENTICATED: { description: 'Nobody is signed in.' },
    FORBIDDEN: { description: 'The role of the viewer does not allow it.' },
    NOT_FOUND: { description: 'It does not exist, or not for this viewer.' },
    CONFLICT: { description: 'Somebody was faster, or another record stands against it.' },
    INVALID: { description: 'A value cannot be accepted.' },
    LIMIT_EXCEEDED: { description: 'The query is too large.' },
  } satisfies Record<ErrorCode, { description: string }>,
})

const DomainErrorRef = builder.interfaceRef<DomainError>('DomainError').implement({
  description: 'Why nothing was changed.',
  fields: (t) => ({
    code: t.field({
      type: ErrorCodeEnum,
      description: 'The kind of error, for programs.',
      resolve: ({ code }) => code,
    }),
    message: t.string({
      description: 'A sentence for people in the language of the request: what happened and what to do.',
      resolve: ({ sentence }, _args, { locale }) => sentence[locale],
    }),
  }),
})

builder.objectType(Unauthenticated, {
  name: 'UnauthenticatedError',
  description: 'Nobody is signed in.',
  interfaces: [DomainErrorRef],
})

builder.objectType(Forbidden, {
  name: 'ForbiddenError',
  description: 'The role of the viewer in this network does not allow it.',
  interfaces: [DomainErrorRef],
})

builder.objectType(NotFound, {
  name: 'NotFoundError',
  description: 'It does not exist, or belongs to a network the viewer has no role in.',
  interfaces: [DomainErrorRef],
})

builder.objectType(Conflict, {
  name: 'ConflictError',
  description: 'Somebody else was faster, or another record stands against it. Nothing was changed.',
  interfaces: [DomainErrorRef],
  fields: (t) => ({
    laterChangeSetId: t.id({
      nullable: true,
      description: 'The later change set that stands against an undo; `null` where it is not one change set.',
      resolve: ({ laterChangeSetId }) => laterChangeSetId && encodeGlobalId('ChangeSet', laterChangeSetId),
    }),
  }),
})

builder.objectType(Invalid, {
  name: 'InvalidError',
  description: 'A value of the input cannot be accepted.',
  interfaces: [DomainErrorRef],
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Path of the input field, e.g. `input.postalCode`.' }),
  }),
})
