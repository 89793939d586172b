import type { Editor, PublishingMode } from '../../src/model/editor.ts';

/** The two ends of the connection, as the server's socket tells them. */
export interface Peer {
  readonly address: string;
  /** The port that the server listens on. */
  readonly serverPort: number;
}

/** An editor who has come in. */
export interface Admitted {
  readonly editor: Editor;
  /** What the page should say about this door. */
  readonly notice?: string;
  readonly mode: PublishingMode;
  /** Id of the account, for the log. */
  readonly account?: string;
}

/** A browser that may ask, and has not signed in or no longer is. */
export interface SignedOut {
  readonly isSignedOut: true;
}

export interface Barred {
  readonly refusal: string;
}

export type Admission = Admitted | SignedOut | Barred;

/** Lets an editor in, or says in plain words why not. */
export type Door = (request: Request, peer: Peer) => Admission;

export const FOREIGN_PAGE = 'Запрос пришёл с чужой страницы. Откройте редактор сами и повторите.';
