/** Where applications wait until they are delivered. Drivers pass `tests/contract/store.ts`. */
export interface Store {
  /**
   * Writes an application and its deliveries in one transaction; resolves only when they are safe on disk.
   * A second one with the same `idempotency` changes nothing and gets the first one's reference.
   */
  accept(application: NewApplication): Promise<Accepted>;
  /**
   * The same for an application that looks like a machine's: kept, shown to the operator, not delivered.
   *
   * @param notices who is told that it is held, once
   */
  quarantine(application: NewApplication, reason: string, notices: readonly NewDelivery[]): Promise<Accepted>;
  /** The reference that a sending got, `undefined` when it was never accepted. */
  referenceOf(idempotency: string): Promise<string | undefined>;

  /**
   * Leases due deliveries to one worker; another worker gets them only after `leaseMs`.
   *
   * @param channels those that the worker has: what goes by another waits, and its attempts are not counted
   */
  claim(
    worker: string,
    now: Date,
    leaseMs: number,
    limit: number,
    channels: readonly string[],
  ): Promise<readonly Claimed[]>;
  /** Ends a delivery. Does nothing when the lease has gone to another worker. */
  sent(delivery: number, worker: string, now: Date, receipt: string): Promise<void>;
  /** Puts a delivery off until `nextAt`, or among the dead letters when it is `undefined`. */
  failed(delivery: number, worker: string, now: Date, nextAt: Date | undefined, error: string): Promise<void>;

  /** All applications, newest first, without their answers. */
  list(): Promise<readonly ListedApplication[]>;
  show(reference: string): Promise<ShownApplication | undefined>;
  /** Makes every delivery due again and lets an application out of quarantine. Returns how many are due. */
  resend(reference: string, now: Date): Promise<number>;
  /** Ends what has not gone out, or a quarantine, when people have dealt with it. Returns how many were ended. */
  resolve(reference: string, now: Date): Promise<number>;
  /** Erases for good what is past its day and whose every delivery has ended. Returns how many. */
  purge(now: Date): Promise<number>;
  stats(): Promise<Stats>;
  close(): Promise<void>;
}

export interface NewApplication {
  readonly id: string;
  readonly reference: string;
  readonly idempotency: string;
  readonly form: string;
  readonly formVersion: number;
  readonly municipality: string;
  readonly consents: readonly GivenConsent[];
  readonly createdAt: Date;
  readonly purgeAt: Date;
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** At least one. */
  readonly deliveries: readonly NewDelivery[];
}

/** Which text was agreed to. */
export interface GivenConsent {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

export interface NewDelivery {
  /** Name of a channel. */
  readonly channel: string;
  /** Address within the channel. */
  readonly target: string;
}

export interface Accepted {
  readonly reference: string;
  readonly isDuplicate: boolean;
}

export interface Claimed extends NewDelivery {
  /** Number of the delivery. */
  readonly id: number;
  /** With this one. */
  readonly attempts: number;
  readonly application: StoredApplication;
  /** Why the application is held back: then this is a notice of it, not the application itself. */
  readonly quarantine?: string;
}

export type StoredApplication = Omit<NewApplication, 'deliveries' | 'idempotency'>;

export interface ListedApplication
  extends Pick<NewApplication, 'reference' | 'form' | 'municipality' | 'createdAt'> {
  /** Why it is held back. */
  readonly quarantine?: string;
  readonly deliveries: readonly DeliveryState[];
}

export interface ShownApplication extends ListedApplication {
  readonly application: StoredApplication;
}

export interface DeliveryState extends NewDelivery {
  readonly attempts: number;
  readonly nextAt: Date;
  readonly lastError?: string;
  readonly sentAt?: Date;
  readonly deadAt?: Date;
  readonly resolvedAt?: Date;
}

export interface Stats {
  readonly applications: number;
  readonly waiting: number;
  readonly sent: number;
  readonly dead: number;
  readonly quarantined: number;
  /** When the application was accepted that has waited longest. */
  readonly waitingSince?: Date;
}
