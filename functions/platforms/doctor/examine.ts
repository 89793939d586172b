import { errorCode } from '../../log.ts';
import { SetupError } from '../../setup-error.ts';
import { type Check, type Finding, wrong } from './finding.ts';

/** Makes all checks at once and gives their findings in order. A check that breaks down is a finding itself. */
export async function examine(checks: Readonly<Record<string, Check>>): Promise<readonly Finding[]> {
  const found = await Promise.all(
    Object.entries(checks).map(([name, check]) => check().catch((error) => [brokenDown(name, error)])),
  );
  return found.flat();
}

function brokenDown(name: string, error: unknown): Finding {
  if (error instanceof SetupError) return wrong(name, error.message, 'Исправьте и повторите проверку.');
  return wrong(
    name,
    `Проверка не удалась (${errorCode(error)}).`,
    'Передайте эти слова тому, кто содержит сайт.',
  );
}
