import type { APIContext } from 'astro';
import { csvwAnswer } from '../../csv/csvw-answer.ts';
import type { Register } from '../../registers/register.ts';
import { registerTexts } from '../registers/_texts.ts';
import { numberPaths } from './_number-paths.ts';

export const getStaticPaths = numberPaths;

export function GET({ props, site }: APIContext<{ register: Register }>): Response {
  return csvwAnswer(registerTexts(props.register, site).csvw);
}
