import type { APIContext } from 'astro';
import type { Register } from '../../registers/register.ts';
import { registerTexts } from '../registers/_texts.ts';
import { datasetPaths } from './_datasets.ts';

export const getStaticPaths = datasetPaths;

export function GET({ props, site }: APIContext<{ register: Register }>): Response {
  return new Response(registerTexts(props.register, site).schema, {
    headers: { 'content-type': 'application/schema+json;charset=utf-8' },
  });
}
