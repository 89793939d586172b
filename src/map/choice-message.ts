import { countOf, plural } from '../text/plural.ts';

/** What the filters say of their result: «Подходят 3 территории из 26». */
export function choiceMessage(fitting: number, total: number): string {
  if (fitting === 0) return 'Пока такой территории нет. Снимите одну отметку или нажмите «Показать все».';
  const count = countOf(fitting, ['территория', 'территории', 'территорий']);
  if (fitting === total) return `Показаны все: ${count}.`;
  return `${plural(fitting, ['Подходит', 'Подходят', 'Подходят'])} ${count} из ${total}.`;
}
