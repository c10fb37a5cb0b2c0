import { randomUUID } from 'node:crypto';
import type { Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { DomainError } from '../../procedure/problem.ts';

const WIDEST = 1_600;
const MOST_PIXELS = 40_000_000;
const READABLE = new Set(['png', 'jpeg', 'webp', 'gif']);

/**
 * Keeps a picture, encoded anew: what is no PNG, JPEG, WebP or GIF picture is refused, and nothing but its pixels stays.
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

/** As WebP, turned upright, at most so wide: nothing but pixels survives. */
async function encodeAnew(bytes: Buffer): Promise<{ type: string; encoded: Buffer }> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { format } = await picture.metadata();
    if (!READABLE.has(format ?? '')) throw new TypeError('not a picture format that is taken');
    const encoded = await picture.rotate().resize({ width: WIDEST, withoutEnlargement: true }).webp().toBuffer();
    return { type: 'image/webp', encoded };
  } catch {
    throw new DomainError({ code: 'image-unreadable' });
  }
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
