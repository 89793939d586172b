import type { Surroundings } from './surroundings.ts';

/** Says at start what a host outside Russia is not for. 152-ФЗ «О персональных данных», article 18, part 5. */
export function tellForeignHost(tell: Surroundings['tell']): void {
  tell(
    'Внимание: эта площадка не для персональных данных жителей России. Закон (152-ФЗ, статья 18, часть 5) велит сначала записать их в базу на территории России. Для настоящих заявок возьмите свой сервер или Yandex Cloud.',
  );
}
