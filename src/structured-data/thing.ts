/** A thing that search engines know by a schema.org type; what is `undefined` is left out. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}
