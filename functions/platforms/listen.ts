import type { Server } from 'node:http';
import { SetupError } from '../setup-error.ts';

/** Opens the port. A port that is busy or not allowed is refused in words that name the setting. */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    throw new SetupError(words(error, host, port));
  }
}

function words(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `PORT: порт ${port} занят. Остановите другую программу или возьмите другой порт: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') return `PORT: порт ${port} не разрешён. Возьмите порт от 1024: PORT=4321 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST: у этой машины нет адреса ${host}. Впишите HOST=127.0.0.1 или HOST=0.0.0.0`;
  }
  return `PORT: сервер не открылся на ${host}:${port} (${String(code)}).`;
}
