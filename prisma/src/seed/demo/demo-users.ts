type DemoRole = 'COORDINATOR' | 'LEADERSHIP' | 'ANALYST' | 'ADMINISTRATOR'

export interface DemoUser {
  readonly id: string
  readonly email: string
  readonly name: string
  /** Held in every demo network. */
  readonly role: DemoRole
  readonly isInstanceAdministrator: boolean
}

const id = (last: number) => `018cc251-f400-7d00-8000-00000000000${last}`

/** Who can sign in in demo mode: one user per role (api.md, "HTTP"). */
export const demoUsers: readonly DemoUser[] = [
  {
    id: id(1),
    email: 'koordination@demo.example',
    name: 'Demo Koordination',
    role: 'COORDINATOR',
    isInstanceAdministrator: false,
  },
  {
    id: id(2),
    email: 'leitung@demo.example',
    name: 'Demo Amtsleitung',
    role: 'LEADERSHIP',
    isInstanceAdministrator: false,
  },
  {
    id: id(3),
    email: 'planung@demo.example',
    name: 'Demo Jugendhilfeplanung',
    role: 'ANALYST',
    isInstanceAdministrator: false,
  },
  {
    id: id(4),
    email: 'verwaltung@demo.example',
    name: 'Demo Verwaltung',
    role: 'ADMINISTRATOR',
    isInstanceAdministrator: true,
  },
]
