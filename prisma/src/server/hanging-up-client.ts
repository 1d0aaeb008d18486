import pg from 'pg'

type Ask = (...request: readonly unknown[]) => unknown

/**
 * A connection that hangs up once a statement was not answered in time (`query_timeout`). The driver only stops waiting
 * (node-postgres #3399): it drops the ROLLBACK that follows unsent, and the pool gives the connection, still amid its
 * transaction, to the next who asks, whose COMMIT would then store half of what had failed. The server rolls back what
 * a connection leaves open when it breaks.
 */
export class HangingUpClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const hangUp = (error: unknown): void => {
      if (error instanceof Error && error.message === 'Query read timeout') this.connection.stream.destroy()
    }
    const askOrHangUp: Ask = (...request) => {
      const answer = Reflect.apply(pg.Client.prototype.query as Ask, this, request)
      // Asked with a callback, it is the pool that asks, which itself throws a connection away that failed.
      if (answer instanceof Promise) answer.catch(hangUp)
      return answer
    }
    this.query = askOrHangUp as typeof this.query
  }
}
