import { adjectiveForms, type Cases, nounForms } from './declension.ts';

const ROLES = new Map([
  ...nounForms(`наставник наставница педагог учитель учительница преподаватель тренер директор координатор психолог
куратор руководитель методист специалист инспектор секретарь председатель глава губернатор депутат мастер инженер врач
водитель машинист мама папа отец мать бабушка дедушка дядя тетя родитель опекун полковник майор капитан профессор доцент
ветеран предприниматель воспитатель библиотекарь повар слесарь столяр программист журналист юрист эксперт министр
начальник сотрудник сотрудница менеджер социолог логопед дефектолог модератор бухгалтер оператор фотограф художник
хореограф режиссер писатель поэт космонавт герой спасатель пожарный полицейский офицер участковый лейтенант сержант
работник работница рабочий механик электрик агроном фермер строитель тьютор вожатый супервизор основатель автор
заместитель помощник советник прокурор судья адвокат медик фельдшер медсестра`),
  ...adjectiveForms('ведущий заведующий управляющий уполномоченный ответственный рабочий'),
]);
const ADULT_AGE = /^[\s,(—–-]*(?:ему |ей )?(?:1[89]|[2-9]\d)[ -]?(?:лет|год|летн)/;
const ROLE_OF_ANOTHER = /(?:чей|чья|его|ее|у которого|у которой|которому|которой)(?: [а-я]+){0,2}$/i;

interface Place {
  /** Where the person named before ends: words up to there are about that one. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly cases: Cases;
}

/** Whether the words beside a name say that its bearer is grown up; the role must agree with the name in case. */
export function isAdult(sentence: string, { from, start, end, cases }: Place): boolean {
  const after = sentence.slice(end, end + 80);
  const before = CLAUSE_END.exec(sentence.slice(Math.max(from, start - 60), start))?.[0] ?? '';
  return ADULT_AGE.test(after) || hasRole(before, cases) || isInApposition(after, cases);
}

/** What stands before the name in the same breath: «директор центра», «Наставник —». */
const CLAUSE_END = /[^,;()!?]*$/;

/** «Анна Петрова, психолог центра», «Анна Петрова — наш наставник». */
function isInApposition(after: string, cases: Cases): boolean {
  const words = /^\s*[,(—–-]+\s*([^,.;:()—–]{3,60})/.exec(after)?.[1];
  return words !== undefined && !ROLE_OF_ANOTHER.test(beforeRole(words)) && hasRole(words, cases);
}

function beforeRole(words: string): string {
  const at = words.split(' ').findIndex((word) => ROLES.has(word.toLowerCase()));
  return words.split(' ').slice(0, Math.max(0, at)).join(' ');
}

/** «юный художник» is no grown-up. */
function hasRole(words: string, cases: Cases): boolean {
  const all = words.toLowerCase().match(/[а-я]+/g) ?? [];
  return all.some(
    (word, at) =>
      ((ROLES.get(word) ?? 0) & cases) > 0 && !/^юн(?:ый|ая|ого|ой|ому|ым|ую|ом)$/.test(all[at - 1] ?? ''),
  );
}
