import type { DraftStatus } from './draft.ts';

/** What a commit of a draft is: a text, a change of its status, or the news that the site's entry has changed too. */
export type DraftStep = 'save' | 'status' | 'conflict';

/** The state of a draft is kept in its commits, so that the branch alone tells all. */
export const TRAILERS = { step: 'Draft-Step', status: 'Draft-Status', meets: 'Draft-Meets' } as const;

interface DraftMessage {
  readonly subject: string;
  readonly step: DraftStep;
  readonly status: DraftStatus;
  readonly meets?: string;
}

export function draftMessage({ subject, step, status, meets }: DraftMessage): string {
  const trailers = [
    `${TRAILERS.step}: ${step}`,
    `${TRAILERS.status}: ${status}`,
    ...(meets ? [`${TRAILERS.meets}: ${meets}`] : []),
  ];
  return `${subject}\n\n${trailers.join('\n')}`;
}
