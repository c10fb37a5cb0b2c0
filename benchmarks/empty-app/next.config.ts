import type { NextConfig } from 'next';

/** Next as it comes: what the Study page's script and our router's speed are held against. */
const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  transpilePackages: ['@recto/api', '@recto/content', '@recto/database', '@recto/memory'],
};

export default config;
