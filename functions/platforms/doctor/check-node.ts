import { type Finding, well, wrong } from './finding.ts';

/** The project brings a Node of its own; a command that was started by another may lack what it needs. */
export function checkNode(version: string): readonly Finding[] {
  const major = Number(/^v(\d+)\./.exec(version)?.[1]);
  if (major >= 24) return [well('node', `Node.js ${version}.`)];
  return [
    wrong('node', `Node.js ${version} стар.`, 'Запускайте через npm run: сайт возьмёт свой Node.js 24.'),
  ];
}
