/** Kinds of events by the value that stands in addresses. */
export const EVENT_KINDS = {
  'mentor-choice': 'Выбор наставника',
  training: 'Обучение наставников',
  'mentor-school': 'Школа наставников',
  'mentor-talk': 'Встреча с успешными наставниками',
  community: 'Встреча сообщества наставников',
  'round-table': 'Круглый стол',
  conference: 'Конференция',
  seminar: 'Семинар',
  'master-class': 'Мастер-класс',
  webinar: 'Вебинар',
  marathon: 'Марафон практик',
  gathering: 'Слёт',
  festival: 'Конкурс или фестиваль',
  'good-deed': 'Социально значимое дело',
  neighbours: 'Событие «по соседству»',
  'sport-culture': 'Спорт и культура',
  trip: 'Экскурсия',
  holiday: 'Праздник',
  graduation: 'Выпускной и итоги',
} as const;

export const EVENT_FORMATS = { 'in-person': 'очно', online: 'онлайн', mixed: 'очно и онлайн' } as const;

/** Whom an event or a contest is for, from near to far. */
export const LEVELS = {
  municipal: 'муниципальный',
  regional: 'региональный',
  national: 'всероссийский',
} as const;

export const EVENT_STATUSES = { open: 'ждём', full: 'мест нет', cancelled: 'отменено' } as const;

export const EVENT_RHYTHMS = {
  week: 'каждую неделю',
  'two-weeks': 'раз в две недели',
  month: 'раз в месяц',
} as const;

export type EventRhythm = keyof typeof EVENT_RHYTHMS;

export const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;
