import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts');

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  transpilePackages: ['@recto/content', '@recto/memory', '@recto/ui'],
  devIndicators: false,
  typedRoutes: false,
};

export default withNextIntl(config);
