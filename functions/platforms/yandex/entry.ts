import { base, site } from 'virtual:published-site';
import { createSmtp } from '../../channels/smtp.ts';
import { createWebhook } from '../../channels/webhook.ts';
import { readConfig } from '../../config.ts';
import { openServerlessForms } from '../open-serverless-forms.ts';
import { surroundings } from '../surroundings.ts';
import { createAnswerPage } from './answer-page.ts';
import { createHandler } from './create-handler.ts';

const open = openServerlessForms(
  { base, site },
  {
    ...surroundings,
    means: { mail: true },
    ways: ({ smtp, webhook }, now) => ({
      mail: smtp && createSmtp(smtp, 'Сайт наставничества'),
      system: webhook && createWebhook(webhook, now),
    }),
  },
);

const answerPage = createAnswerPage(
  { base, site },
  { storage: () => readConfig().pagesUrl, get: (address, init) => fetch(address, init) },
);

export const handler = createHandler(open(), answerPage);
