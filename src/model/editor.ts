/** A person who edits content, as the gateway recognised them. */
export interface Editor {
  readonly name: string;
  /** Author's address in commits; nobody is written to there. */
  readonly email: string;
  /** The chief editor of the regional operator edits everything that the model owns. */
  readonly role: 'chief';
}
