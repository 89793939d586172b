import { assertReadyForProduction } from '../../handover/assert-ready-for-production.ts';
import { collectSiteFacts } from '../../handover/site-facts.ts';
import { settings } from '../../settings.ts';

export async function GET(): Promise<Response> {
  if (settings.isProduction) await assertReadyForProduction();
  return Response.json(await collectSiteFacts());
}
