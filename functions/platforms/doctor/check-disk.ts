import { freeSpace } from '../free-space.ts';
import { beware, type Finding, well, wrong } from './finding.ts';

/** Below it the site itself wants attention (functions/handlers/read-health.ts). */
const LITTLE = 500e6;
const SOON_LITTLE = 2e9;

export async function checkDisk(folder: string): Promise<readonly Finding[]> {
  const { freeBytes } = await freeSpace(folder);
  return [judgeSpace(freeBytes)];
}

export function judgeSpace(freeBytes: number): Finding {
  const words = `На диске свободно ${(freeBytes / 1e9).toFixed(1).replace('.', ',')} ГБ.`;
  if (freeBytes < LITTLE)
    return wrong('disk', words, 'Освободите место сейчас: заявки скоро некуда будет писать.');
  if (freeBytes < SOON_LITTLE) return beware('disk', words, 'Освободите место или возьмите диск больше.');
  return well('disk', words);
}
