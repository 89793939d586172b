import { describe, expect, test } from 'vitest';
import type { Channel, Message } from '../../functions/channels/channel.ts';

export interface ChannelUnderTest {
  readonly channel: Channel;
  /** The raw messages that the next keeper holds now. */
  received(): Promise<readonly Buffer[]>;
}

export const message: Message = {
  id: '0a1b.7',
  target: 'operator@nastavnik.example',
  replyTo: 'ivan@pochta.example',
  subject: 'Заявка 483-102-759-163: Хочу стать наставником, Ишим',
  text: 'Заявка\n\nОТВЕТЫ\n\nКак вас зовут:\n    Иван Петров',
  createdAt: new Date('2026-11-22T07:05:00Z'),
  data: { type: 'application.accepted', reference: '483-102-759-163' },
};

/**
 * What every mail channel keeps.
 *
 * @param letter one that the channel takes: those that leave this machine refuse sample addresses
 */
export function describeMailChannel(
  name: string,
  open: () => Promise<ChannelUnderTest>,
  letter: Message = message,
): void {
  describe(`${name} keeps the contract of a channel`, () => {
    test('what it has taken over is with the next keeper, and a receipt says so', async () => {
      const { channel, received } = await open();
      const receipt = await channel.deliver(letter, AbortSignal.timeout(5000));
      expect(receipt).not.toBe('');
      expect(await received()).toHaveLength(1);
    });

    test('a message that was given up is not delivered and not taken for delivered', async () => {
      const { channel, received } = await open();
      await expect(channel.deliver(letter, AbortSignal.abort())).rejects.toThrow();
      expect(await received()).toHaveLength(0);
    });

    test('a repeated message can be told by its Message-ID, another one differs', async () => {
      const { channel, received } = await open();
      for (const id of ['0a1b.7', '0a1b.7', '0a1b.8']) {
        await channel.deliver({ ...letter, id }, AbortSignal.timeout(5000));
      }
      const ids = (await received()).map((raw) => /^Message-ID: (.+)\r$/im.exec(raw.toString())?.[1]);
      expect(new Set(ids).size).toBe(2);
      expect(ids).not.toContain(undefined);
    });
  });
}
