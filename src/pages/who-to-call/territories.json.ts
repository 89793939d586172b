import { loadTerritories } from './_territories.ts';

export async function GET(): Promise<Response> {
  return Response.json(await loadTerritories());
}
