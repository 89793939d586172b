const PAPER =
  /(?<!\d)\d{3}-\d{3}-\d{3}[ -]\d{2}(?!\d)|СНИЛС[^\d\n.]{0,15}\d{11}(?!\d)|(?:[Пп]аспорт[а-я]{0,2}|[Сс]ери[яи]|ПАСПОРТ)[^\d\n]{0,20}\d{2} ?\d{2}[^\d\n]{0,10}\d{6}(?!\d)|[Сс]видетельств[а-я]{1,2} о рождении[^\n.]{0,10}[IVX1У]{1,4}[- ][А-Я]{2}[^\d\n]{0,4}\d{6}|(?:[Пп]олис[а-я]{0,2}|ОМС)[^\d\n]{0,15}\d{4} ?\d{4} ?\d{4} ?\d{4}(?!\d)/;
const HOUSE = String.raw`(?:д\.|дом|ул\.|улиц[а-я]{1,2}|просп\.|проспект[а-я]{0,2}|пер\.|переул[а-я]+|мкр\.?|микрорайон[а-я]{0,2}|корп\.|б-р|бульвар[а-я]{0,2}|проезд[а-я]{0,2})`;
const HOME = new RegExp(
  [
    String.raw`${HOUSE}[^\n;]{0,50}?[ ,](?:кв\.?|квартир[аеуы]) ?№? ?\d{1,4}(?!\d)(?! ?(?:м|кв))`,
    String.raw`(?:прожива|жив[уеё]|прописан|зарегистрирован)[а-я]* по (?:фактическому |домашнему )?адресу:? ?[^\n.]{3,30}`,
    String.raw`[Дд]омашн(?:ий|его|ему) адрес[а-яу]{0,1} ?[:—–-] ?[^\n]{3,30}`,
    String.raw`[Аа]дрес(?:а|у)? (?:проживания|прописки|регистрации (?:реб[её]нка|подростка|наставляемого)) ?[:—–-] ?[^\n]{3,30}`,
    String.raw`(?:жив[её]т|прожива[а-я]+) (?:на|в|по) ${HOUSE}[^\n.;]{2,30}?\d{1,3}(?!\d)`,
  ].join('|'),
);
const OF_ORGANISATION =
  /(?:организаци|учреждени|центр|компани|обществ|юридическ|фонд|служб)[а-я]*[^.\n]{0,40}зарегистрирован/i;

/** Numbers of a passport, СНИЛС, a birth certificate or a medical policy. */
export function identityPapers(text: string): string | undefined {
  return PAPER.exec(text)?.[0];
}

/** Where somebody lives: an address with a flat, or words that say that it is a home. */
export function homeAddresses(text: string): string | undefined {
  const found = HOME.exec(text)?.[0];
  return found && OF_ORGANISATION.test(text) && /^зарегистрирован/i.test(found) ? undefined : found;
}
