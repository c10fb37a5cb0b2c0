import { randomUUID } from 'node:crypto';
import type { Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';

const WIDEST = 1_600;
const MOST_PIXELS = 40_000_000;

/**
 * Keeps a picture, encoded anew: what is no PNG or JPEG picture is refused, and nothing but its pixels stays.
 * @throws {DomainError} `image-unreadable`
 */
export async function addImage(
  { transact, t }: Store,
  ownerId: string,
  data: string,
  now: number,
): Promise<{ url: string }> {
  const { type, encoded } = await encodeAnew(Buffer.from(data, 'base64'));
  const id = randomUUID();
  await transact((tx) =>
    tx.insert(t.image).values({ id, ownerId, type, data: encoded.toString('base64'), createdAt: now }),
  );
  return { url: `/media/${id}` };
}

async function encodeAnew(bytes: Buffer): Promise<{ type: string; encoded: Buffer }> {
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const isJpeg = bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]));
  if ((!isPng && !isJpeg) || (isPng && pixelsOfPng(bytes) > MOST_PIXELS))
    throw new DomainError({ code: 'image-unreadable' });
  try {
    // Loaded when the first picture comes: reading it costs more than most servers ever need.
    const { Jimp } = await import('jimp');
    const picture = await Jimp.fromBuffer(bytes);
    if (picture.width > WIDEST) picture.resize({ w: WIDEST });
    const type = isPng ? 'image/png' : 'image/jpeg';
    return { type, encoded: await picture.getBuffer(type) };
  } catch {
    throw new DomainError({ code: 'image-unreadable' });
  }
}

/** Width times height as the header says, so that a small file cannot ask for endless memory. */
function pixelsOfPng(bytes: Buffer): number {
  return bytes.length < 24 ? Number.POSITIVE_INFINITY : bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
}

/** A picture by its address. @throws {DomainError} `not-found` */
export async function readImage({ db, t }: Store, imageId: string): Promise<{ type: string; data: string }> {
  const [image] = await db
    .select({ type: t.image.type, data: t.image.data })
    .from(t.image)
    .where(eq(t.image.id, imageId));
  if (!image) throw new DomainError({ code: 'not-found', what: 'page' });
  return image;
}
