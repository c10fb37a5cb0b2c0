import type { NextRequest } from 'next/server';
import { api, signedIn, timeZone } from '#api/caller.ts';
import { csvResponse } from '#features/insight/csv.ts';
import { progressCsv } from '#features/insight/progress-csv.ts';

/** The figures of one chart of Progress, for a spreadsheet. */
export async function GET(request: NextRequest): Promise<Response> {
  await signedIn('/progress');
  const chart = request.nextUrl.searchParams.get('of') ?? '';
  const csv = progressCsv(await (await api()).insight.own({ timeZone: await timeZone() }), chart);
  return csv === null ? new Response('There is no such chart.', { status: 404 }) : csvResponse(csv, `recto-${chart}`);
}
