import type { Register } from '../../registers/register.ts';
import { loadRegisters } from '../registers/_registers.ts';
import { loadNumberTables } from './_number-tables.ts';

/** Everything that the site gives as data, in the order of its page. */
export async function loadDatasets(): Promise<Register[]> {
  return [...(await loadNumberTables()), ...(await loadRegisters())];
}

/** A page or a file for each set. */
export async function datasetPaths() {
  return (await loadDatasets()).map((register) => ({ params: { set: register.id }, props: { register } }));
}
