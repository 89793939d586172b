import type { Finding } from './finding.ts';

/** All findings for a person at the keyboard, line by line, and what they come to. */
export function describeFindings(findings: readonly Finding[]): readonly string[] {
  return [
    ...findings.flatMap(({ state, words, advice }) => [
      `${MARKS[state]} ${words}`,
      ...(advice === undefined ? [] : [`          ${advice}`]),
    ]),
    '',
    isWell(findings) ? 'Сайт здоров.' : 'Сайт ждёт помощи: начните с того, что помечено «плохо».',
  ];
}

/** Whether nothing wants a person now. */
export function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ state }) => state !== 'wrong');
}

const MARKS: Readonly<Record<Finding['state'], string>> = {
  well: 'хорошо  ·',
  beware: 'внимание·',
  wrong: 'плохо   ·',
};
