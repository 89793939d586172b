import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type PolicyGround, securityHeaders } from '../../security-headers.ts';

/** Answers 404 with the build's own page. */
export function createNotFound(folder: string, ground: PolicyGround): (response: ServerResponse) => void {
  const page = readFileSync(join(folder, '404.html'));
  const headers = {
    ...securityHeaders(`${ground.base}404.html`, ground),
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-store',
  };
  return (response) => {
    response.writeHead(404, headers).end(page);
  };
}
