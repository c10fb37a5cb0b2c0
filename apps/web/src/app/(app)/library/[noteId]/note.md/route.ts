import { carryId } from '@recto/content/carry-id';
import { TRPCError } from '@trpc/server';
import { api } from '#api/caller.ts';

/** A note as a file. It carries its id, so that its author can bring it back under any name. */
export async function GET(_: Request, { params }: { params: Promise<{ noteId: string }> }): Promise<Response> {
  try {
    const note = await (await api()).library.note({ noteId: (await params).noteId });
    const name = note.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'note';
    return new Response(note.isOwn ? carryId(note.markdown, note.noteId) : note.markdown, {
      headers: {
        'Content-Type': 'text/markdown; charset=utf-8',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}.md`,
      },
    });
  } catch (error) {
    if (error instanceof TRPCError) return new Response(null, { status: error.code === 'UNAUTHORIZED' ? 401 : 404 });
    throw error;
  }
}
