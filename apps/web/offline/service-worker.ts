/// <reference lib="webworker" />
import { CacheFirst, ExpirationPlugin, NetworkOnly, Serwist } from 'serwist';
import { MEDIA_CACHE, SHELL_CACHE, SHELL_PATH, STATIC_CACHE } from './caches.ts';

declare const self: ServiceWorkerGlobalScope;

const YEAR_SECONDS = 31_536_000;

/** The page that studies without a network; it holds nothing of anybody. */
async function shell(): Promise<Response> {
  const kept = await caches.match(SHELL_PATH, { cacheName: SHELL_CACHE });
  return kept ?? Response.error();
}

/** Fetches the shell with the scripts and styles that it names, all of one release; an old one stays until the new is whole. */
async function keepShell(): Promise<void> {
  const page = await fetch(SHELL_PATH, { credentials: 'same-origin' });
  if (!page.ok) return;
  const html = await page.clone().text();
  const files = [...new Set(html.match(/\/_next\/static\/[^"'\\ )]+/g) ?? [])];
  const kept = await caches.open(STATIC_CACHE);
  await Promise.all(
    files.map(async (file) => {
      if (!(await kept.match(file))) await kept.add(file);
    }),
  );
  await (await caches.open(SHELL_CACHE)).put(SHELL_PATH, page);
}

const serwist = new Serwist({
  // Pages come from the server, so that a new worker may take over at once: none is stranded with an old one.
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      // Named by what they hold: whatever has the name never changes.
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
      handler: new CacheFirst({
        cacheName: STATIC_CACHE,
        plugins: [new ExpirationPlugin({ maxEntries: 500, maxAgeSeconds: YEAR_SECONDS })],
      }),
    },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/media/'),
      handler: new CacheFirst({
        cacheName: MEDIA_CACHE,
        plugins: [new ExpirationPlugin({ maxEntries: 500, maxAgeSeconds: YEAR_SECONDS })],
      }),
    },
    {
      matcher: ({ request }) => request.mode === 'navigate',
      handler: new NetworkOnly({ plugins: [{ handlerDidError: shell }] }),
    },
  ],
});

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('message', (event) => {
  if (event.data === 'keep-shell') event.waitUntil(keepShell());
});
serwist.addEventListeners();
