/** What an entry is about: the three words of the site's motto, each with colours of its own. */
export type Kind = 'people' | 'ideas' | 'projects';
