import type { AstroIntegration } from 'astro';
import type { Standing } from '../model/publication.ts';
import { checkContent } from './check-content.ts';
import { findSampleContacts } from './find-sample-contacts.ts';
import { tellHidden } from './tell-hidden.ts';

interface Order extends Standing {
  readonly contentFolder: string;
  /** Whether who asks for the build checks the content; once is enough. */
  readonly isChecked: boolean;
}

/** Stops a build of content that the site would not take, and says what the build leaves out and why. */
export function checkContentFirst({ contentFolder, isChecked, ...standing }: Order): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        if (isChecked) return;
        await mustBeSound(contentFolder, standing);
        for (const line of await tellHidden(contentFolder, standing)) logger.info(line);
      },
    },
  };
}

async function mustBeSound(contentFolder: string, { isProduction }: Standing): Promise<void> {
  const problems = await checkContent(contentFolder);
  if (problems.length > 0) throw new Error(['Содержание с ошибками:', ...problems].join('\n- '));
  const samples = isProduction ? await findSampleContacts(contentFolder) : [];
  if (samples.length > 0) throw new Error(['Рабочий сайт собирать рано:', ...samples].join('\n- '));
}
