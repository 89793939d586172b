import { OPTIONS } from './options.ts';
import { STORAGE_KEY } from './storage-key.ts';

const allowed = Object.fromEntries(
  OPTIONS.map(({ name, choices: [, ...special] }) => [name, special.map(({ value }) => value)]),
);

/**
 * The script for `<head>`: shows the saved settings before the first paint, so that a page never flashes.
 *
 * It must stand the storage being shut, broken or written by someone else.
 */
export const earlyScript = [
  '(({documentElement:root})=>{',
  "root.classList.add('js');",
  'try{',
  `const allowed=${JSON.stringify(allowed)},saved=JSON.parse(localStorage.getItem(${JSON.stringify(STORAGE_KEY)}))||{};`,
  "for(const name in allowed)if(allowed[name].includes(saved[name])){root.dataset[name]=saved[name];root.dataset.lowVision='on'}",
  '}catch{}',
  '})(document)',
].join('');
