import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globalSetup: './src/contract/postgres-server.ts', testTimeout: 30_000, hookTimeout: 60_000 },
});
