import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema/postgresql.ts',
  out: './migrations/postgresql',
});
