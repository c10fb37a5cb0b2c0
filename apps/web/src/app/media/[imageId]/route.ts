import { TRPCError } from '@trpc/server';
import { api } from '#api/caller.ts';

/** A picture of a note. It never changes, and only people who are signed in get it. */
export async function GET(_: Request, { params }: { params: Promise<{ imageId: string }> }): Promise<Response> {
  try {
    const { type, data } = await (await api()).authoring.image({ imageId: (await params).imageId });
    const headers = { 'Content-Type': type, 'Cache-Control': 'private, max-age=31536000, immutable' };
    return new Response(Buffer.from(data, 'base64'), { headers });
  } catch (error) {
    if (error instanceof TRPCError) return new Response(null, { status: error.code === 'UNAUTHORIZED' ? 401 : 404 });
    throw error;
  }
}
