// What the form functions are measured against: reads a form, answers 303, keeps nothing.
import { createServer } from 'node:http';
import { READY } from '../torture/server-process.ts';

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.once('end', () => {
    const form = new URLSearchParams(Buffer.concat(parts).toString());
    response.writeHead(303, { location: `/sent/?n=${form.get('token')?.length}` }).end();
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log(`${READY}${process.pid}`));
