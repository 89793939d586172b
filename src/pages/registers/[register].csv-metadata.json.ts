import type { APIContext } from 'astro';
import { csvwAnswer } from '../../csv/csvw-answer.ts';
import type { Register } from '../../registers/register.ts';
import { loadRegisters } from './_registers.ts';
import { registerTexts } from './_texts.ts';

export async function getStaticPaths() {
  return (await loadRegisters()).map((register) => ({
    params: { register: register.id },
    props: { register },
  }));
}

export function GET({ props, site }: APIContext<{ register: Register }>): Response {
  return csvwAnswer(registerTexts(props.register, site).csvw);
}
