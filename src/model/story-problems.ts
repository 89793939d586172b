import type { AuthorKind } from './stories.ts';

interface Story {
  readonly authorKind: AuthorKind;
  readonly author: string;
  readonly about?: string | undefined;
  readonly municipality?: string | undefined;
  readonly isAnonymised: boolean;
  readonly ownConsentId?: string | undefined;
  readonly consent: { readonly scope: readonly string[] };
}

interface Rule {
  readonly field: keyof Story;
  readonly words: string;
  readonly isBroken: (story: Story) => boolean;
}

const NAMELESS = /^(?:мама|папа|бабушка|дедушка|участник программы|участница программы)$/i;
/** Without a surname, a patronymic or initials. */
const GIVEN_NAME_ALONE = /^[А-ЯЁ][а-яё]+$/;

const RULES: readonly Rule[] = [
  {
    field: 'consent',
    words: 'Нужно согласие на публикацию слов: отметьте «слова»',
    isBroken: ({ consent }) => !consent.scope.includes('слова'),
  },
  {
    field: 'consent',
    words: 'Имя взрослого публикуют с его согласия: отметьте «имя»',
    isBroken: (story) =>
      !isByTeenager(story) && !NAMELESS.test(story.author) && !story.consent.scope.includes('имя'),
  },
  {
    field: 'isAnonymised',
    words: 'Подростка не должны узнать: замените имя, уберите приметы и отметьте это',
    isBroken: (story) => isByTeenager(story) && !story.isAnonymised,
  },
  {
    field: 'ownConsentId',
    words: 'Подросток пишет с 14 лет и с собственного согласия: впишите номер этого согласия',
    isBroken: (story) => isByTeenager(story) && story.ownConsentId === undefined,
  },
  {
    field: 'about',
    words: 'О подростке не пишут ничего, по чему его узнают: оставьте это поле пустым',
    isBroken: (story) => isByTeenager(story) && story.about !== undefined,
  },
  {
    field: 'author',
    words: 'По фамилии узнают ребёнка: оставьте одно имя или напишите «мама», «участник программы»',
    isBroken: (story) =>
      isOfFamily(story) && !NAMELESS.test(story.author) && !GIVEN_NAME_ALONE.test(story.author),
  },
  {
    field: 'municipality',
    words: 'По территории узнают ребёнка: оставьте это поле пустым',
    isBroken: (story) => isOfFamily(story) && story.municipality !== undefined,
  },
];

/** What keeps a story off the site: no consent, or something by which readers would know the teenager. */
export function storyProblems(story: Story): Pick<Rule, 'field' | 'words'>[] {
  return RULES.filter(({ isBroken }) => isBroken(story));
}

function isByTeenager({ authorKind }: Story): boolean {
  return authorKind === 'participant';
}

/** A parent's surname or district names the child just as the child's own would. */
function isOfFamily({ authorKind }: Story): boolean {
  return authorKind === 'participant' || authorKind === 'parent';
}
