import type { APIContext } from 'astro';
import { csvAnswer } from '../../csv/csv-answer.ts';
import type { Register } from '../../registers/register.ts';
import { registerTexts } from '../registers/_texts.ts';
import { numberPaths } from './_number-paths.ts';

export const getStaticPaths = numberPaths;

export function GET({ props, site }: APIContext<{ register: Register }>): Response {
  return csvAnswer(registerTexts(props.register, site).csv);
}
