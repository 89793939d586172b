import { armor, Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { createSmtp } from '../../../functions/channels/smtp.ts';
import { joinForms } from '../../../functions/platforms/join-forms.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import { SmtpRefusal, settingsFor, startMailServer } from '../../contract/mail-server.ts';
import { filled } from '../forms/sample-facts.ts';
import { createSampleApp, encode, hiddenFields, ORIGIN } from '../functions/sample-app.ts';

const OPERATOR = 'operator@nastavnik.ru';
const FALLBACK = 'dezhurnyy@nastavnik.ru';

test('from the form to a sealed letter, an archive and the fallback address, as the settings say', async () => {
  const identity = await generateX25519Identity();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const unseal = async (text: string | undefined) => {
    const block = /-----BEGIN AGE[\s\S]+-----END AGE ENCRYPTED FILE-----/.exec(text ?? '')?.[0] ?? '';
    return decrypter.decrypt(armor.decode(block), 'text');
  };
  const server = await startMailServer();
  const { store, wait, forms } = await join(server.port, await identityToRecipient(identity));

  await apply(forms.answer, () => wait(5));
  expect(await forms.round()).toEqual({ sent: 1, failed: 0 });
  const letter = await PostalMime.parse(server.letters[0]?.raw ?? '');
  expect(letter.text).not.toContain('Иван');
  expect(await unseal(letter.text)).toContain('Иван Петров');
  const [listed] = await store.list();
  const shown = await store.show(listed?.reference ?? '');
  const archive = shown?.application.archive ?? new Uint8Array();
  expect(await decrypter.decrypt(archive, 'text')).toContain('Иван Петров');
});

test('a letter that its reader could not be given comes to the fallback address and says so', async () => {
  const server = await startMailServer({
    onRcptTo: ({ address }, _session, answer) => answer(address === OPERATOR ? new SmtpRefusal(550) : null),
  });
  const { wait, forms } = await join(server.port, undefined);
  await apply(forms.answer, () => wait(5));
  await forms.round();
  expect(server.letters.map(({ to }) => to)).toEqual([[FALLBACK]]);
  expect((await PostalMime.parse(server.letters[0]?.raw ?? '')).text).toMatch(
    /^Это письмо пришло на запасной/,
  );
});

test('a key that is none stops the start', async () => {
  await expect(join(1, `age1${'q'.repeat(58)}`)).rejects.toThrow(SetupError);
});

async function join(port: number, ageRecipient: string | undefined) {
  const app = await createSampleApp({
    outlet: { mail: 'smtp' },
    config: {
      isProduction: true,
      origin: ORIGIN,
      base: '/',
      operatorEmail: OPERATOR,
      retentionDays: 30,
      postsPerAddress: 60,
    },
  });
  const { archive: _, ...parts } = app;
  const forms = joinForms({
    ...parts,
    config: { ...app.config, letterBody: ageRecipient === undefined ? undefined : 'sealed', ageRecipient },
    channels: [createSmtp(settingsFor(port), 'Сайт наставничества')],
    fallback: [{ channel: 'smtp', target: FALLBACK }],
    worker: 'worker',
  });
  return { store: app.store, wait: app.wait, forms };
}

/** Fills in the form in a municipality without a coordinator, and sends it. */
async function apply(answer: ReturnType<typeof joinForms>['answer'], pause: () => void): Promise<void> {
  const post = (step: 'check' | 'send', fields: Readonly<Record<string, string>>) =>
    answer(
      new Request(`${ORIGIN}/forms/become-mentor/${step}`, {
        method: 'POST',
        body: encode(fields),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN },
      }),
      { address: '192.0.2.1' },
    );
  const page = await (await post('check', { ...filled, municipality: 'ishim' })).text();
  pause();
  expect((await post('send', hiddenFields(page))).status).toBe(303);
}
