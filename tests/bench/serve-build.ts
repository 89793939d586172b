import { createServer } from 'node:http';
import { createLiveSite } from '../../functions/platforms/live-site.ts';

/** Serves a build's files on this machine while something looks at them. */
export async function serveBuild<Result>(
  built: string,
  look: (url: string) => Promise<Result>,
): Promise<Result> {
  const site = createLiveSite(built, '/');
  const server = createServer((request, response) => site.serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await look(`http://localhost:${typeof address === 'object' ? address?.port : address}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
