import { STORAGE_KEY } from './storage-key.ts';

/**
 * The inline script that stands right behind a place for the chosen municipality: it writes the name and turns the
 * links to it before anything of them is painted.
 *
 * It must stand the storage being shut, broken or written by someone else.
 */
export const showTerritoryScript = [
  '(({documentElement:root})=>{',
  'try{',
  `const {id,name}=JSON.parse(localStorage.getItem(${JSON.stringify(STORAGE_KEY)}))||{};`,
  "if(typeof id!='string'||typeof name!='string'||!/^[a-z\\d-]+$/.test(id))return;",
  'root.dataset.territory=id;',
  "for(const place of root.querySelectorAll('[data-territory-name]'))place.textContent=name;",
  "for(const link of root.querySelectorAll('[data-territory-link]'))link.hash=id",
  '}catch{}',
  '})(document)',
].join('');
