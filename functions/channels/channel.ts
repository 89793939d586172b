/**
 * A way for a message to reach its reader. Drivers pass `tests/contract/channel.ts`.
 * A channel that leaves this machine refuses addresses for which `isExampleEmail` holds.
 */
export interface Channel {
  /** Stored with each delivery; never changes. */
  readonly name: string;
  /**
   * Returns a short receipt when the message is safe with the next keeper.
   *
   * @throws PermanentFailure when another attempt would fail too; any other error is tried again.
   */
  deliver(message: Message, signal: AbortSignal): Promise<string>;
}

export interface Message {
  /** The same at every attempt, unlike any other message's: letters, digits, dots and hyphens. */
  readonly id: string;
  readonly target: string;
  /** Where an answer should go. */
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
  /** The same for a program to read. */
  readonly data: MessageData;
}

export interface MessageData {
  readonly type:
    | 'application.accepted'
    | 'application.held'
    | 'digest'
    | 'alarm.raised'
    | 'alarm.cleared'
    | 'test';
  readonly [name: string]: unknown;
}

/** The next keeper has refused for good: no such mailbox, for example. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
}
