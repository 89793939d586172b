import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../../src/model/check-entry.ts';
import { problemLine } from '../../../src/model/problem.ts';
import { stories } from '../../../src/model/stories.ts';

const byMentor = {
  title: 'Я хотел учить, а мы пекли хлеб',
  day: '2026-11-14',
  authorKind: 'mentor',
  author: 'Игорь Полевой',
  municipality: 'ishim',
  lead: 'К первой встрече я приготовил целую речь.',
  consent: { id: '17-П', scope: ['имя', 'слова'], validUntil: '2030-12-31' },
  moderation: { post: 'Редактор сайта', day: '2026-11-12' },
};
const byParent = { ...byMentor, authorKind: 'parent', author: 'Светлана', municipality: undefined };
const byTeenager = {
  ...byParent,
  authorKind: 'participant',
  author: 'Тимур',
  isAnonymised: true,
  ownConsentId: '18-П',
  consent: { ...byMentor.consent, scope: ['слова'] },
};

const lines = (entry: object) => checkEntry(stories, entry, 'Мы замесили тесто.').map(problemLine);

describe('A story of the column', () => {
  it('goes on the site with a consent and a check', () => {
    expect(lines(byMentor)).toEqual([]);
    expect(lines(byParent)).toEqual([]);
    expect(lines(byTeenager)).toEqual([]);
    expect(lines({ ...byMentor, moderation: undefined })).toEqual(['Проверка текста: Заполните поле']);
    expect(lines({ ...byMentor, consent: undefined })).toEqual(['Согласие на публикацию: Заполните поле']);
  });

  it('names an adult only with a consent to the name', () => {
    const wordsAlone = { ...byMentor.consent, scope: ['слова'] };
    expect(lines({ ...byMentor, consent: wordsAlone })).toEqual([
      'Согласие на публикацию: Имя взрослого публикуют с его согласия: отметьте «имя»',
    ]);
    expect(lines({ ...byParent, author: 'Мама', consent: wordsAlone })).toEqual([]);
  });

  it('prints nobody’s words without a consent to them', () => {
    expect(lines({ ...byMentor, consent: { ...byMentor.consent, scope: ['имя'] } })).toEqual([
      'Согласие на публикацию: Нужно согласие на публикацию слов: отметьте «слова»',
    ]);
  });

  it.each(['Тимур Ахметов', 'Тимур А.', 'А. Тимуров', 'Тимур Маратович'])(
    'does not take a teenager’s name as «%s»',
    (author) => {
      expect(lines({ ...byTeenager, author })).toContainEqual(
        expect.stringMatching(/^Имя автора: По фамилии/),
      );
    },
  );

  it('may hide a teenager altogether', () => {
    expect(lines({ ...byTeenager, author: 'Участница программы' })).toEqual([]);
  });

  it('shows neither the territory nor anything else about a teenager', () => {
    expect(lines({ ...byTeenager, municipality: 'ishim' })).toEqual([
      'Территория: По территории узнают ребёнка: оставьте это поле пустым',
    ]);
    expect(lines({ ...byTeenager, about: 'из футбольной секции' })).toEqual([
      'Об авторе: О подростке не пишут ничего, по чему его узнают: оставьте это поле пустым',
    ]);
  });

  it('hides a parent’s surname and territory: they name the child', () => {
    expect(lines({ ...byParent, author: 'Светлана Орлова', municipality: 'ishim' })).toHaveLength(2);
  });

  it('waits until an editor has hidden the teenager, and for the teenager’s own consent', () => {
    expect(lines({ ...byTeenager, isAnonymised: false, ownConsentId: '' })).toEqual([
      'Автора-подростка нельзя узнать: Подростка не должны узнать: замените имя, уберите приметы и отметьте это',
      'Номер согласия самого подростка: Подросток пишет с 14 лет и с собственного согласия: впишите номер этого согласия',
    ]);
  });
});
