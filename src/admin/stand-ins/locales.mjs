// Decap registers every locale of its package; the editor needs these two.
export { default as en } from 'decap-cms-locales/dist/esm/en/index.js';
export { default as ru } from 'decap-cms-locales/dist/esm/ru/index.js';
