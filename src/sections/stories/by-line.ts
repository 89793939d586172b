import { AUTHOR_KINDS, type Story } from '../../model/stories.ts';

type Author = Pick<Story, 'author' | 'authorKind' | 'about'>;

/** Who tells the story: «Игорь Полевой, пекарь, наставник первый год»; «Тимур, участник». */
export function byLine({ author, authorKind, about }: Author): string {
  const kind = AUTHOR_KINDS[authorKind].toLowerCase();
  const isSaid = author.toLowerCase().startsWith('участни');
  return [author, about ?? (isSaid ? undefined : kind)].filter(Boolean).join(', ');
}
