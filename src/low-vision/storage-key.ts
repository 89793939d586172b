/** Where the browser keeps the settings, in localStorage: `{ "scheme": "wb", "size": "150" }`. */
export const STORAGE_KEY = 'low-vision';
