import { Router, type RequestHandler } from 'express'
import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'
import { inBoth, type Sentence } from '@schutznetz/schema/sentence.ts'
import { setSessionCookie } from '../http/cookies.ts'
import { sendPage } from '../http/pages.ts'
import { beginSession, sessionDays, type SessionStore } from './session.ts'

const roles = {
  coordinator: { role: 'COORDINATOR', label: { de: 'Koordination', en: 'Coordination' } },
  leadership: { role: 'LEADERSHIP', label: { de: 'Leitung', en: 'Leadership' } },
  analyst: { role: 'ANALYST', label: { de: 'Auswertung', en: 'Analysis' } },
  administrator: { role: 'ADMINISTRATOR', label: { de: 'Verwaltung', en: 'Administration' } },
} as const satisfies Record<string, { role: NetworkRole; label: Sentence }>

const defaultNetwork = 'ratingen'

/** What may be asked of the database: PostgreSQL refuses some characters altogether. */
const slugForm = /^[a-z0-9-]{1,40}$/

/**
 * `GET /demo/<role>?network=<slug>`: signs the browser in as the demo user of that role and leads to the network's overview, or
 * to the page of that network that `next` names.
 * Mounted under `/demo`, in demo mode only. A GET that signs in, against the usual rule: it must work as a link and with `curl -c`,
 * and it gives nothing away but invented data.
 */
export function demoSignIn(store: SessionStore): Router {
  const router = Router()
  router.use(onlyByOwnName)
  router.get('/:role', async (req, res) => {
    const { role: name } = req.params
    if (!isRole(name)) return sendPage(res, unknownRole(name))
    const slug = typeof req.query['network'] === 'string' ? req.query['network'] : defaultNetwork
    const userId = slugForm.test(slug) ? await demoUser(store, roles[name].role, slug) : undefined
    if (userId === undefined) return sendPage(res, await unknownNetwork(store, name, slug))
    setSessionCookie(req, res, await beginSession(store, userId), sessionDays)
    res.redirect(303, pageOf(slug, req.query['next']))
  })
  return router
}

const ownNames = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/** A foreign page can make its own host name point to this machine; nobody signs in under such a name. */
const onlyByOwnName: RequestHandler = (req, res, next) => {
  if (ownNames.test(req.headers.host ?? '')) return next()
  sendPage(res, {
    status: 403,
    title: { de: 'Anmelden nur auf diesem Rechner', en: 'Signing in works on this machine only' },
    text: {
      de: 'Die Demo-Rollen gibt es nur unter http://127.0.0.1 oder http://localhost.',
      en: 'The demo roles exist under http://127.0.0.1 or http://localhost only.',
    },
  })
}

function isRole(name: string): name is keyof typeof roles {
  return Object.hasOwn(roles, name)
}

async function demoUser({ client }: SessionStore, role: NetworkRole, slug: string): Promise<string | undefined> {
  const user = await client.user.findFirst({
    where: { isDemo: true, memberships: { some: { role, network: { slug } } } },
    orderBy: { email: 'asc' },
    select: { id: true },
  })
  return user?.id
}

/** The page of the network that was wanted before signing in, else its overview. Nothing else is followed. */
function pageOf(slug: string, wanted: unknown): string {
  const isOfNetwork = typeof wanted === 'string' && new RegExp(`^/${slug}([/?][\\w\\-/?=&%,:~+]*)?$`).test(wanted)
  return isOfNetwork ? wanted : `/${slug}`
}

function unknownRole(name: string) {
  return {
    status: 404,
    title: { de: 'Diese Demo-Rolle gibt es nicht', en: 'There is no such demo role' },
    text: { de: `«${name}» ist keine Rolle. Zur Auswahl stehen:`, en: `“${name}” is no role. You can choose from:` },
    links: Object.entries(roles).map(([path, { label }]) => ({ href: `/demo/${path}`, label })),
  }
}

async function unknownNetwork({ client }: SessionStore, role: string, slug: string) {
  const networks = await client.network.findMany({ where: { isDemo: true }, orderBy: { name: 'asc' } })
  return {
    status: 404,
    title: { de: 'Dieses Netzwerk gibt es in der Demo nicht', en: 'The demo has no such network' },
    text: {
      de: `«${slug}» ist in der Demo nicht bekannt. Zur Auswahl stehen:`,
      en: `The demo does not know “${slug}”. You can choose from:`,
    },
    links: networks.map(({ slug, name }) => ({ href: `/demo/${role}?network=${slug}`, label: inBoth(() => name) })),
  }
}
