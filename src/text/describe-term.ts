/** When something is to be done: once, from then on, or every year. */
export interface Term {
  /** `YYYY-MM` */
  readonly from?: string | undefined;
  /** `YYYY-MM`, the last month. */
  readonly to?: string | undefined;
  readonly isPermanent: boolean;
  /** Numbers of months, 1 to 12. */
  readonly yearly: readonly number[];
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTH = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' });

/** A term in words: «II–III квартал 2024 года, далее постоянно», «каждый год: май, октябрь». */
export function describeTerm({ from, to = from, isPermanent, yearly }: Term): string {
  const once = from && to ? describeSpan(from, to) : undefined;
  if (once) return isPermanent ? `${once}, далее постоянно` : once;
  if (yearly.length === 12) return 'в течение года';
  if (yearly.length > 0) return `каждый год: ${describeMonths(yearly)}`;
  return isPermanent ? 'постоянно' : 'срок не назначен';
}

function describeSpan(from: string, to: string): string {
  const [year, first] = split(from);
  const [lastYear, last] = split(to);
  if (year !== lastYear) return `${monthName(first)} ${year} года — ${monthName(last)} ${lastYear} года`;
  const quarters = quartersOf(first, last);
  if (quarters) return `${quarters} ${year} года`;
  const months = first === last ? monthName(first) : `${monthName(first)} — ${monthName(last)}`;
  return `${months} ${year} года`;
}

function describeMonths(months: readonly number[]): string {
  const first = Math.min(...months);
  const last = Math.max(...months);
  const isUnbroken = last - first === months.length - 1;
  return (isUnbroken && quartersOf(first, last)) || months.map(monthName).join(', ');
}

/** Whole quarters have a name; other spans have none. */
function quartersOf(first: number, last: number): string | undefined {
  if (first % 3 !== 1 || last % 3 !== 0) return undefined;
  const names = [...new Set([QUARTERS[(first - 1) / 3], QUARTERS[last / 3 - 1]])];
  return `${names.join('–')} квартал`;
}

function monthName(month: number): string {
  return MONTH.format(new Date(Date.UTC(2024, month - 1)));
}

function split(month: string): readonly [year: number, month: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5))];
}
