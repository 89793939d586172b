/** Stems of given names common among today's children; the ending follows. */
const FULL =
  'Александр Алексе Алин Алис Алён Анастаси Андре Анн Антон Арин Арсени Артём Артем Богдан Вадим Валери Варвар Васили Вероник Виктор Виктори Виталин Витали Владимир Владислав Григори Даниил Данил Дарь Денис Дмитри Евгени Егор Екатерин Елен Елизавет Захар Иван Игор Ирин Камилл Карин Кирилл Константин Ксени Людмил Макар Максим Марат Маргарит Мари Марин Марк Матве Михаил Натали Никит Никола Оксан Олег Ольг Павл Петр Пётр Полин Роман Руслан Светлан Семён Серге Софи Софь Станислав Степан Таиси Татьян Тимофе Тимур Ульян Фёдор Эльвир Юли Юри Яков Ярослав';
/** Stems of short forms; only their own endings make them names: «Вася», not «Вас». */
const SHORT_SOFT = 'Ан Ван Вас Вал Вит Ил Кат Кол Кост Лил Мит Наст Ол Пет Сен Стёп Тан Тол Фед Юл';
const SHORT_HARD =
  'Алёш Антош Вик Вов Гош Даш Дим Жен Зин Ир Кирюш Ксюш Лен Лер Лёш Лиз Люб Маш Миш Наташ Никит Паш Рит Саш Свет Серёж Сон Соф Стас Таш Тём Тимош Юр Яш';

const anyOf = (stems: string) => `(?:${stems.replaceAll(' ', '|')})`;
const NAME = [
  `${anyOf(FULL)}(?:[аяеуюыиьй]|ой|ей|ом|ем|ём|ия|ии|ию|ию|ью|ий)?`,
  `${anyOf(SHORT_SOFT)}(?:[яиюе]|ей)`,
  `${anyOf(SHORT_HARD)}(?:[ауыиеяю]|ой|ей)`,
].join('|');

/** One given name in any case: «Маша», «Машей», «Егора». */
export const GIVEN_NAME = new RegExp(`(?<![А-ЯЁа-яё])(?:${NAME})(?![а-яё])`);

const CAPITALISED = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';

/** A given name beside another capitalised word, in either order, or a surname with initials. */
export const FULL_NAME = new RegExp(
  [
    `${GIVEN_NAME.source} ${CAPITALISED}`,
    `(?<![А-ЯЁа-яё])${CAPITALISED} ${GIVEN_NAME.source}`,
    `(?<![А-ЯЁа-яё])(?:[А-ЯЁ]\\. ?){1,2}${CAPITALISED}`,
    `(?<![А-ЯЁа-яё])${CAPITALISED} [А-ЯЁ]\\.`,
  ].join('|'),
);
