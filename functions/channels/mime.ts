import nodemailer from 'nodemailer';
import type { Message } from './channel.ts';

/** Who writes: the site itself. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Writes a message as mail (RFC 5322), the same bytes at every attempt. */
export async function composeMime(message: Message, sender: Sender): Promise<Buffer> {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message: bytes } = await composer.sendMail({
    from: { name: sender.name, address: sender.address },
    // An object, never text: a text is read as a list of addresses.
    to: { name: '', address: message.target },
    ...(message.replyTo === undefined ? {} : { replyTo: { name: '', address: message.replyTo } }),
    subject: message.subject.replace(/\p{Cc}+/gu, ' '),
    messageId: `<${message.id}@${hostOf(sender.address)}>`,
    date: message.createdAt,
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: message.text,
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(bytes)) throw new Error('Письмо не собралось');
  return bytes;
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
