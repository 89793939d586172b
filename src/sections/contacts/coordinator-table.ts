import type { Municipality } from '../../model/municipalities.ts';
import { formatPhone, parsePhone } from '../../text/phone.ts';
import type { TableCell } from '../../ui/table-cell.ts';

export interface ListedMunicipality {
  readonly id: string;
  readonly data: Pick<Municipality, 'short' | 'coordinator'>;
}

interface Standing {
  /** Where questions go while a municipality has no coordinator. */
  readonly operatorEmail: string;
  readonly toPath: (path: string) => string;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** One row per municipality by the alphabet: name, phone, mail, post. Nobody has a phone yet: no such column. */
export function coordinatorTable(municipalities: readonly ListedMunicipality[], standing: Standing): Table {
  const listed = [...municipalities].sort((one, other) =>
    one.data.short.localeCompare(other.data.short, 'ru'),
  );
  const hasPhones = listed.some(({ data }) => data.coordinator?.phone);
  return {
    columns: ['Территория', ...(hasPhones ? ['Телефон'] : []), 'Почта', 'Кто отвечает'],
    rows: listed.map(({ id, data: { short, coordinator } }) => [
      { text: short, href: standing.toPath(`/municipalities/${id}/`) },
      ...(hasPhones ? [phoneCell(coordinator?.phone)] : []),
      mailCell(coordinator?.email ?? standing.operatorEmail),
      coordinator?.post ?? 'Региональный оператор',
    ]),
  };
}

function phoneCell(spelling: string | undefined): TableCell {
  const phone = spelling && parsePhone(spelling);
  return phone ? { text: formatPhone(phone), href: `tel:${phone}` } : undefined;
}

function mailCell(email: string): TableCell {
  return { text: email, href: `mailto:${email}` };
}
