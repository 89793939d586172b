import type { Question } from './form.ts';
import { digits } from './questions/digits.ts';
import { referenceNumber } from './questions/reference-number.ts';

export const NUMBER = 'number';
export const SECRET = 'secret';

/** What an applicant gives to see how far the application has come. */
export const statusQuestions: readonly Question[] = [
  referenceNumber({
    name: NUMBER,
    label: 'Номер заявки',
    hint: 'Двенадцать цифр. Он был на странице после отправки.',
    missing: 'Напишите номер заявки',
  }),
  digits({
    name: SECRET,
    label: 'Последние четыре цифры телефона или код',
    hint: 'Телефона из заявки. Если телефона в ней не было, впишите код: он стоял рядом с номером.',
    missing: 'Напишите последние четыре цифры телефона или код',
    lengths: [4, 6],
    problem: 'Проверьте цифры: нужны четыре последние цифры телефона или код из шести цифр',
  }),
];
