import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globalSetup: '@recto/database/testing-server', testTimeout: 30_000, hookTimeout: 60_000 },
});
