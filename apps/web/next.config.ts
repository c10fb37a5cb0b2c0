import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: { messages: { path: './src/messages', format: 'json', locales: 'infer', sourceLocale: 'en', precompile: true } },
});

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  transpilePackages: ['@recto/content', '@recto/memory', '@recto/ui'],
  // Our own server sends headers and compresses nothing twice.
  compress: true,
  devIndicators: false,
  typedRoutes: false,
};

export default withNextIntl(config);
