// Bundles the service worker to where the server gives it out: a worker has one file, and Next makes none.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [here('service-worker.ts')],
  outfile: here('../public/sw.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2023',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
