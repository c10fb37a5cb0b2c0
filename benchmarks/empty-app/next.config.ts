import type { NextConfig } from 'next';

/** Next as it comes: what the Study page's script and our router's speed are held against. */
const config: NextConfig = {
  // It loads what was built for the machine, which nobody bundles.
  serverExternalPackages: ['@open-spaced-repetition/binding'],
  poweredByHeader: false,
  devIndicators: false,
  transpilePackages: ['@recto/api', '@recto/content', '@recto/database', '@recto/memory'],
};

export default config;
