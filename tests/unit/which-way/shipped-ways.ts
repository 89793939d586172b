import { readFileSync } from 'node:fs';
import { entrySchema } from '../../../src/model/entry-schema.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { whichWay } from '../../../src/model/which-way.ts';

/** The questions of a content folder, as pages get them. */
export function shippedWays(contentFolder: string) {
  const text = readFileSync(`${contentFolder}/selection/which-way.json`, 'utf8');
  return entrySchema(whichWay, plainKit).parse(JSON.parse(text));
}
