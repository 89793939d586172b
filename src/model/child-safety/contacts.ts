const PHONE =
  /(?<![\d+])(?:(?:\+7|8)[\s(-]{0,3}(?!800|[\s(-])\d{3,4}[\s)-]{0,3}(?:\d[\s-]{0,2}){5,6}\d(?!\d)|\+(?!7)\d{1,3}[\s(-]{0,2}\d{2,4}[\s)-]{0,2}(?:\d[\s-]?){4,7}\d(?!\d)|9\d{2}[\s)-]{1,2}\d{3}[\s-]\d{2}[\s-]?\d{2}(?!\d))/;
const SHORT_PHONE =
  /(?:[Тт]ел\.?|[Тт]елефон[а-я]{0,2}|[Сс]отов[а-я]+|[Зз]вон[а-я]+|номер[а-я]{0,2})[^\d\n.]{0,12}(\d{2,3}-\d{2}-\d{2}|9\d{9})(?!\d)/;
const EMAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?<![\w.+-])[\w.+-]+ ?(?:\(собака\)|\[собака\]|\(at\)|\[at\]| собака ) ?[\w-]+(?:\.| точка )[a-zа-я]{2,}/iu;

const MESSENGER_ADDRESS =
  /(?:(?:https?:\/\/)?(?<![\w.-])(?:www\.)?(?:t\.me|telegram\.(?:me|dog|org)|wa\.me|(?:api\.|chat\.|web\.)?whatsapp\.com|(?:invite\.|chats\.)?viber\.(?:com|me|click)|vb\.me|signal\.(?:me|group)|discord\.(?:gg|com)|join\.skype\.com|(?:[\w]+\.)?instagram\.com|(?:[\w]+\.)?facebook\.com)(?![\w.-]*@)(?:\/[^\s)>»"]*)?|(?:tg|viber|whatsapp|skype|sgnl):(?:\/\/)?[\w?][^\s)>»"]*)/i;
const HANDLE = /(?<![\p{L}\d_.%+/-])@[a-z][a-z\d_.]{3,}(?![\p{L}@])/iu;
const MESSENGER =
  '(?:telegram|whats ?app|viber|skype|signal|discord|телеграмм?|телег|ватс[аa]п+|вотс[аa]п+|вайбер|скайп)[а-я]{0,4}';
const INVITATION = new RegExp(
  `(?<![а-яё])(?<!не )(?:на)?(?:пиши|свяж|подпис|найд|добавля|звони|стуч)[а-яё]*(?: [^.!?\\n]{0,40})? (?<!не )${MESSENGER}|${MESSENGER}(?:-канал[а-я]*)? ?[:—–-] ?@?[\\w+][\\w ()+-]{4,}`,
  'i',
);

/** Phones that stand outside the fields for a work phone; the free lines 8-800 are no one's own. */
export function phones(text: string): string | undefined {
  return PHONE.exec(text)?.[0] ?? SHORT_PHONE.exec(text)?.[1];
}

/** Addresses of e-mail, those with «(собака)» too. */
export function emails(text: string): string | undefined {
  return /@|собака|[([]at[)\]]/i.test(text) ? EMAIL.exec(text)?.[0] : undefined;
}

/** Foreign messengers and private accounts, which state bodies may not use with citizens (41-ФЗ of 01.04.2025). */
export function messengers(text: string): string | undefined {
  return MESSENGER_ADDRESS.exec(text)?.[0] ?? HANDLE.exec(text)?.[0] ?? INVITATION.exec(text)?.[0];
}
