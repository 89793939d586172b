import { choice } from './choice.ts';

/** The time zones of Russia, from west to east; none of them changes its clocks for the summer. */
const TIME_ZONES = {
  'Europe/Kaliningrad': 'Калининград, на час меньше московского',
  'Europe/Moscow': 'Москва',
  'Europe/Samara': 'Самара, Москва +1',
  'Asia/Yekaterinburg': 'Екатеринбург, Москва +2',
  'Asia/Omsk': 'Омск, Москва +3',
  'Asia/Krasnoyarsk': 'Красноярск, Москва +4',
  'Asia/Irkutsk': 'Иркутск, Москва +5',
  'Asia/Yakutsk': 'Якутск, Москва +6',
  'Asia/Vladivostok': 'Владивосток, Москва +7',
  'Asia/Magadan': 'Магадан, Москва +8',
  'Asia/Kamchatka': 'Камчатка, Москва +9',
} as const;

/** By whose clocks the region lives: its name in the tz database. */
export const timeZone = () =>
  choice(TIME_ZONES).meta({
    label: 'Часовой пояс',
    hint: 'По нему стоит время событий, писем и смена дня на сайте.',
  });
