import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts');

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  transpilePackages: ['@recto/content', '@recto/memory', '@recto/ui'],
  devIndicators: false,
  // Its build for browsers needs a document, which a worker has not; the other one works in both.
  turbopack: {
    resolveAlias: {
      'decode-named-character-reference': '../../node_modules/decode-named-character-reference/index.js',
    },
  },
  typedRoutes: false,
};

export default withNextIntl(config);
