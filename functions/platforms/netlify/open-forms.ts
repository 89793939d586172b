import { base, site } from 'virtual:published-site';
import { createWebhook } from '../../channels/webhook.ts';
import { tellForeignHost } from '../foreign-host.ts';
import type { ClosableForms } from '../open-on-call.ts';
import { openServerlessForms } from '../open-serverless-forms.ts';
import { surroundings } from '../surroundings.ts';

/** The forms as both functions of this platform open them. */
export function openForms(): ClosableForms {
  tellForeignHost(surroundings.tell);
  const open = openServerlessForms(
    { base, site },
    {
      ...surroundings,
      means: { mail: false },
      ways: ({ webhook }, now) => ({ mail: undefined, system: webhook && createWebhook(webhook, now) }),
    },
  );
  return open();
}
