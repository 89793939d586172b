import type { CameFrom } from '../../src/forms/came-from.ts';
import type { Stage } from '../../src/forms/stages.ts';

/** Where applications wait until they are delivered. Drivers pass `tests/contract/store.ts`. */
export interface Store {
  /**
   * Writes an application and its deliveries in one transaction; resolves only when they are safe on disk.
   * A second one with the same `idempotency` changes nothing and gets the first one's reference. So does one with the
   * same `likeness` while a review page lives that was open with the first one's.
   *
   * @throws `referenceTaken` when another has its number: nothing is written
   */
  accept(application: NewApplication): Promise<Accepted>;
  /**
   * The same for an application that looks like a machine's: kept, shown to the operator, not delivered.
   *
   * @param notices who is told that it is held, once
   * @throws `referenceTaken` when another has its number: nothing is written
   */
  quarantine(application: NewApplication, reason: string, notices: readonly NewDelivery[]): Promise<Accepted>;
  /** What a repeat of a sending gets, `undefined` when it was never accepted. */
  repeatOf(idempotency: string): Promise<Accepted | undefined>;

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
  /** Puts a delivery off until `nextAt`. Does nothing when the lease has gone to another worker. */
  retryLater(delivery: number, worker: string, nextAt: Date, error: string): Promise<void>;
  /**
   * Puts a delivery among the dead letters. Does nothing when the lease has gone to another worker.
   *
   * @param fallback who gets it instead, at once
   */
  giveUp(
    delivery: number,
    worker: string,
    now: Date,
    error: string,
    fallback: readonly NewDelivery[],
  ): Promise<void>;
  /** Writes down that a day's digest is to go out; the second call of a day changes nothing. An older unsent one is dropped. */
  scheduleDigest(day: string, now: Date, deliveries: readonly NewDelivery[]): Promise<void>;

  /** Applications without their answers, newest first. */
  list(filter?: ListFilter): Promise<readonly ListedApplication[]>;
  show(reference: string): Promise<ShownApplication | undefined>;
  /** Those of the named that are there, in no order. At most a thousand at once. */
  read(references: readonly string[]): Promise<readonly StoredApplication[]>;
  /** Everything that is sealed, what the list does not show too, in the order of the ids that come after one. */
  readAfter(id: string, limit: number): Promise<readonly StoredApplication[]>;
  /** Puts what was sealed anew in the place of the old, in one transaction. What is gone meanwhile stays gone. */
  reseal(changes: readonly Resealed[]): Promise<Traces>;
  /** Makes every delivery due again and lets an application out of quarantine. Returns how many are due. */
  resend(reference: string, now: Date): Promise<number>;
  /** Makes only the dead letters of applications due again, in one transaction. Returns how many. */
  resendDead(references: readonly string[], now: Date): Promise<number>;
  /** Ends what has not gone out, or a quarantine, when people have dealt with it. Returns how many were ended. */
  resolve(reference: string, now: Date): Promise<number>;

  /** Adds to the numbers of visits, at once or not at all: it waits for nobody who holds the database. */
  countVisits(visits: readonly VisitCount[]): Promise<void>;
  /** Visits and applications by campaign, size and day, the oldest day first. What was erased at request is left out. */
  visits(): Promise<readonly CountedVisits[]>;

  /** What an applicant may learn by number and proof; `undefined` for a number that was never given or was erased. */
  status(reference: string): Promise<Status | undefined>;
  /** Returns whether there is such an application. */
  moveStage(reference: string, stage: Stage, now: Date): Promise<boolean>;

  /**
   * Erases one application for good, at the applicant's request, with all that is known of it, even when the list
   * does not show it any more. A repeat of its sending does not bring it back.
   */
  erase(reference: string, now: Date): Promise<Erased | undefined>;
  /**
   * Erases for good what is past its day and whose every delivery has ended; its number answers «closed» for a year.
   * Takes along what an earlier erasure had to leave.
   */
  purge(now: Date): Promise<Purged>;
  stats(): Promise<Stats>;
  close(): Promise<void>;
}

export interface NewApplication {
  readonly id: string;
  readonly reference: string;
  /** The same for every repeat of one review page, as a keyed hash. */
  readonly idempotency: string;
  /** The same for the same answers of one person, as a keyed hash; none where nothing tells a person from another. */
  readonly likeness?: string | undefined;
  readonly form: string;
  readonly formVersion: number;
  readonly municipality: string;
  readonly consents: readonly GivenConsent[];
  /** The banner that led to the form. */
  readonly cameFrom?: DatedCameFrom | undefined;
  readonly createdAt: Date;
  readonly purgeAt: Date;
  readonly sealed: Bytes;
  /** The answers once more, sealed to a key that this server cannot open. */
  readonly archive?: Bytes | undefined;
  /** What the applicant must know to ask for the status, as a keyed hash. */
  readonly proof: string;
  /** `YYYY-MM-DD` until which an answer was promised; none where there is nobody to answer. */
  readonly replyBy?: string | undefined;
  /** At least one. */
  readonly deliveries: readonly NewDelivery[];
}

export interface DatedCameFrom extends CameFrom {
  /** `YYYY-MM-DD` in the region on which the application was sent. */
  readonly day: string;
}

/** How many came by one banner on one day. */
export interface VisitCount extends DatedCameFrom {
  /** Saw the landing page. */
  readonly seen: number;
  /** Opened the form. */
  readonly reached: number;
}

export interface CountedVisits extends VisitCount {
  /** Applications. */
  readonly sent: number;
}

export type Bytes = Uint8Array<ArrayBuffer>;

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
  /** None when the application was erased at the applicant's request: a repeat of it is stored no more. */
  readonly reference: string | undefined;
  readonly isDuplicate: boolean;
}

/** What an erasure leaves for people to do. */
export interface Traces {
  /** Whether pieces of ciphertext stay in the database's log, because another program reads it. */
  readonly areTracesLeft: boolean;
}

export interface Erased extends ShownApplication, Traces {}

export interface Purged extends Traces {
  /** How many. */
  readonly applications: number;
}

/** A delivery in a worker's hands. */
export interface Claimed extends NewDelivery {
  /** Number of the delivery. */
  readonly id: number;
  /** With this one. */
  readonly attempts: number;
  readonly content: Content;
}

/** What a delivery carries: an application, the word that one is held back, or a day's digest. */
export type Content =
  | { readonly kind: 'application'; readonly application: StoredApplication }
  | { readonly kind: 'notice'; readonly application: StoredApplication; readonly reason: string }
  /** `day` is `YYYY-MM-DD` in the region. */
  | { readonly kind: 'digest'; readonly day: string };

export type StoredApplication = Omit<
  NewApplication,
  'deliveries' | 'idempotency' | 'likeness' | 'proof' | 'replyBy'
>;

/** An application's answers and proof under another secret. */
export interface Resealed {
  readonly id: string;
  readonly sealed: Bytes;
  /** None for an application without a proof. */
  readonly proof?: string | undefined;
}

export interface ListFilter {
  readonly form?: string | undefined;
  /** Accepted at this moment or later. */
  readonly since?: Date | undefined;
  /** Accepted before this moment. */
  readonly until?: Date | undefined;
  /** So many at the most. */
  readonly limit?: number | undefined;
}

export interface ListedApplication
  extends Pick<NewApplication, 'reference' | 'form' | 'municipality' | 'cameFrom' | 'createdAt' | 'purgeAt'> {
  readonly stage: Stage;
  /** Why it is held back. */
  readonly quarantine?: string;
  readonly deliveries: readonly DeliveryState[];
}

export interface ShownApplication extends ListedApplication {
  readonly application: StoredApplication;
}

export interface DeliveryState extends NewDelivery {
  readonly id: number;
  readonly attempts: number;
  readonly nextAt: Date;
  /** What the channel answered when it went out; stays when it is sent once more. */
  readonly receipt?: string;
  readonly lastError?: string;
  readonly sentAt?: Date;
  readonly deadAt?: Date;
  readonly resolvedAt?: Date;
}

export interface Status {
  readonly proof: string;
  readonly stage: Stage;
  readonly stageAt: Date;
  /** Unknown after the application has been purged. */
  readonly form?: string;
  readonly replyBy?: string;
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
