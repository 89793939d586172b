/** The entry itself, or a build error that names the file to add. */
export function required<Entry>(entry: Entry | undefined, file: string): Entry {
  if (entry === undefined) throw new Error(`Нет файла ${file}: без него сайт не собирается.`);
  return entry;
}
