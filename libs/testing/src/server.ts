/** A server that a test may hurt and heal. Port and data stay the same over all of it. */
export interface Server {
  /** Resolves once clients are served. Does nothing where it runs. */
  start(): Promise<void>;
  /** Ends it in good order. Does nothing where it is down. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>;
  /** Freezes it: connections stay open and nothing answers. */
  pause(): Promise<void>;
  resume(): Promise<void>;
}

export interface KafkaServer extends Server {
  /** `host:port`, comma-separated, as `KAFKA_BROKERS` wants it. */
  readonly brokers: string;
}

export interface PostgresServer extends Server {
  /** The address of the `postgres` database with rights to create others. */
  readonly adminUrl: string;
}

/** A server that was running before we came, named by an environment variable: we neither start nor end it. */
export function givenServer(variable: string): Server {
  const refuse = async () => {
    throw new Error(`the server of ${variable} was given to us, so it is not ours to stop or pause`);
  };
  return { start: async () => {}, stop: async () => {}, kill: refuse, pause: refuse, resume: refuse };
}
