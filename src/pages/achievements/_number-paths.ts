import { loadNumberTables } from '../open-data/_number-tables.ts';

/** A file for each table of numbers. */
export async function numberPaths() {
  return (await loadNumberTables()).map((register) => ({
    params: { numbers: register.id },
    props: { register },
  }));
}
