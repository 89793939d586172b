import { base, site } from 'virtual:published-site';
import { createFetchWebhook } from '../../channels/fetch-webhook.ts';
import { tellForeignHost } from '../foreign-host.ts';
import { openServerlessForms } from '../open-serverless-forms.ts';
import { surroundings } from '../surroundings.ts';
import { createWorker } from './create-worker.ts';

export default createWorker({
  published: { base, site },
  prepare: (variables) => {
    tellForeignHost(surroundings.tell);
    return openServerlessForms(
      { base, site },
      {
        ...surroundings,
        means: { mail: false },
        ways: ({ webhook }, now) => ({
          mail: undefined,
          system: webhook && createFetchWebhook(webhook, now, (...request) => fetch(...request)),
        }),
      },
      variables,
    );
  },
});
