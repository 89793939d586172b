/** A person who edits content, as the gateway recognised them. */
export type Editor = ChiefEditor | MunicipalEditor;

interface Named {
  readonly name: string;
  /** Author's address in commits; nobody is written to there. */
  readonly email: string;
}

/** The chief editor of the regional operator edits and publishes everything that the model owns. */
export interface ChiefEditor extends Named {
  readonly role: 'chief';
}

/** Writes for one municipality and sends to review; publishes nothing. */
export interface MunicipalEditor extends Named {
  readonly role: 'municipal';
  /** Name of the municipality's entry: `ishim`. */
  readonly municipality: string;
}

/** How a saved entry gets to the site: at once, or through the chief editor's review. */
export type PublishingMode = 'simple' | 'review';
