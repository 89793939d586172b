// Decap reads this flag while it is imported, so this module stands before it.
Object.assign(window, { CMS_MANUAL_INIT: true });
