import type { APIContext } from 'astro';
import type { Register } from '../../registers/register.ts';
import { registerTexts } from '../registers/_texts.ts';
import { numberPaths } from './_number-paths.ts';

export const getStaticPaths = numberPaths;

export function GET({ props, site }: APIContext<{ register: Register }>): Response {
  return new Response(registerTexts(props.register, site).json, {
    headers: { 'content-type': 'application/json;charset=utf-8' },
  });
}
