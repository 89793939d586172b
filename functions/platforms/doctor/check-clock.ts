import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { childEnvironment } from '../../child-environment.ts';
import { beware, type Finding, well, wrong } from './finding.ts';

/** The clock keeps terms, tokens and signatures. The system itself says whether it is set by others. */
export async function checkClock(now: Date, newestBuild: Date | undefined): Promise<readonly Finding[]> {
  if (newestBuild !== undefined && newestBuild > now) {
    return [
      wrong(
        'clock',
        'Часы сервера идут назад: сборка сделана в будущем.',
        'Поставьте время и включите его сверку.',
      ),
    ];
  }
  const word = await askSystem();
  if (word === 'yes') return [well('clock', 'Часы сверяются по сети.')];
  return [
    beware(
      'clock',
      word === 'no' ? 'Часы не сверяются по сети.' : 'Сверяются ли часы, система не говорит.',
      'Включите сверку: sudo timedatectl set-ntp true. Часы вперёд или назад на пять минут портят подписи.',
    ),
  ];
}

async function askSystem(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(
      'timedatectl',
      ['show', '--property=NTPSynchronized', '--value'],
      { env: childEnvironment(), timeout: 5000 },
    );
    return stdout.trim();
  } catch {
    return undefined;
  }
}
