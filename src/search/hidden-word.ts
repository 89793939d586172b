/** Stands before a word that the index has for the search's sake and nobody is shown: no text of ours has it. */
export const HIDDEN = '^';
