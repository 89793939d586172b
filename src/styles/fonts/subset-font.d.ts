declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** Tags of the features that stay. */
    readonly keepFeatures: readonly string[];
    readonly dropTables: readonly string[];
    /** Numbers of texts in the `name` table that stay besides the font's own names. */
    readonly preserveNameIds: readonly number[];
  }

  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}
