/** Where the browser keeps the choice, in localStorage: `{ "id": "ishim", "name": "Ишим" }`. */
export const STORAGE_KEY = 'territory';
