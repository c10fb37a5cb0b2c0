import { TRPCError } from '@trpc/server';
import type { NextRequest } from 'next/server';
import { api } from '#api/caller.ts';
import { csvResponse } from '#features/insight/csv.ts';
import { insightCsv } from '#features/insight/insight-csv.ts';

/** The insight page as a table for a spreadsheet; refused to whom the page is. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ classId: string }> },
): Promise<Response> {
  const { classId } = await params;
  const noteId = request.nextUrl.searchParams.get('note');
  try {
    const insight = await (await api()).insight.ofClass({ classId, ...(noteId ? { noteId } : {}) });
    return csvResponse(insightCsv(insight), 'class-insight');
  } catch (error) {
    if (error instanceof TRPCError)
      return new Response(error.message, { status: error.code === 'UNAUTHORIZED' ? 401 : 404 });
    throw error;
  }
}
