import { forms } from '../../src/forms/catalogue.ts';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import type { Message } from '../channels/channel.ts';
import type { LetterBody } from '../config.ts';
import type { Claimed, StoredApplication } from '../outbox/store.ts';
import type { SealText } from './age.ts';
import { composeNotice } from './compose-notice.ts';
import type { Keys } from './keys.ts';
import { chooseBody } from './letter/choose-body.ts';
import { fullText } from './letter/full-text.ts';
import { headingOf, subjectOf } from './letter/heading.ts';
import { noticeText } from './letter/notice-text.ts';
import { type Reader, type Readers, readerOf } from './letter/reader-of.ts';
import { sealedText } from './letter/sealed-text.ts';
import { stageText } from './letter/stage-text.ts';
import { type SealedContent, unseal } from './seal.ts';

/** What letters are written from. */
export interface LetterParts extends Readers {
  readonly keys: Keys;
  readonly facts: SiteFacts;
  /** Where visitors see the site. */
  readonly home: string;
  /** What letters hold instead of what each form says. */
  readonly letterBody: LetterBody | undefined;
  /** There where `letterBody` may be `sealed`. */
  readonly sealText: SealText | undefined;
}

/** Writes the letter that its reader acts on. The subject holds no personal data. */
export async function composeMessage(claimed: Claimed, parts: LetterParts): Promise<Message> {
  const { content } = claimed;
  if (content.kind === 'digest') throw new Error('Сводку пишет composeDigest');
  const reader = readerOf(claimed, content.application, parts);
  const message =
    content.kind === 'notice'
      ? composeNotice(claimed, content, parts.facts)
      : await composeLetter(claimed, content.application, reader, parts);
  return reader === 'fallback' ? { ...message, text: `${NOT_REACHED}\n\n${message.text}` } : message;
}

async function composeLetter(
  { id, target }: Claimed,
  application: StoredApplication,
  reader: Reader,
  parts: LetterParts,
): Promise<Message> {
  const { facts, home, keys, operator } = parts;
  const { reference, form, municipality, cameFrom } = application;
  const heading = headingOf(application, facts, home);
  const data = {
    type: 'application.accepted',
    reference,
    form,
    municipality,
    ...(cameFrom && { cameFrom: { campaign: cameFrom.campaign, size: cameFrom.size } }),
  } as const;
  const letter = {
    id: `${application.id}.${id}`,
    target,
    subject: subjectOf(application, facts),
    createdAt: application.createdAt,
  };
  const stage = await stageText(application, keys, home);
  const known = forms.find((one) => one.id === form);
  const body = chooseBody(known, reader, parts.letterBody);
  if (body === 'notice') {
    const notice = noticeText(application, facts, reader, operator);
    return { ...letter, text: `${heading}\n\n${notice}\n\n${stage}`, data };
  }

  const content = await unseal(keys, application.id, application.sealed);
  const replyTo = body === 'full' ? replyAddress(content) : undefined;
  const text = `${heading}\n\n${fullText(application, content, facts, replyTo)}\n\n${stage}`;
  if (body === 'full') {
    const { rows } = content;
    return { ...letter, ...(replyTo === undefined ? {} : { replyTo }), text, data: { ...data, rows } };
  }
  if (!parts.sealText) throw new Error('Запечатанному письму нужен ключ AGE_RECIPIENT');
  const sealed = await parts.sealText(text);
  const opening = sealedText(application, facts, sealed);
  return { ...letter, text: `${heading}\n\n${opening}`, data: { ...data, sealed } };
}

/** Mail programs carry only ASCII before the @ everywhere; another address stands in the answers. */
function replyAddress({ answers }: SealedContent): string | undefined {
  const { email = '' } = answers;
  return /^[\x21-\x7E]+@/.test(email) ? email : undefined;
}

const NOT_REACHED =
  'Это письмо пришло на запасной адрес: доставить его тому, кто должен ответить, не удалось. Передайте ему заявку и проверьте его адрес.';
