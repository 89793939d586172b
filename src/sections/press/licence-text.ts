/** A file of the kit with who made it and on what terms it may be printed. */
export interface Licensed {
  readonly file: string;
  readonly title: string;
  readonly author: string;
  readonly licence: string;
}

/** The file of terms that goes with the kit. */
export function licenceText(files: readonly Licensed[]): string {
  const lines = files.map(({ file, title, author, licence }) =>
    [file, `  Что это: ${title}`, `  Подпись: ${author}`, `  Условия: ${licence}`].join('\n'),
  );
  return `\uFEFF${['УСЛОВИЯ И ПОДПИСИ', ...lines].join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
