const CHUNK = 0x8000;

/** A file's bytes as base64, in pieces, since a picture has more bytes than a call may have arguments. */
export async function imageAsBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
