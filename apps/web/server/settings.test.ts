import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const read = (environment: Record<string, string>) => readSettings(environment, '/srv/recto');

describe('settings', () => {
  it('have values where nothing is set, and an empty variable counts as unset', () => {
    expect(read({ PORT: '' })).toMatchObject({
      PORT: 3000,
      HOST: 'localhost',
      DATA_DIR: '/srv/recto/data',
      TRUST_PROXY: false,
    });
  });

  it('put a relative DATA_DIR below the project and leave an absolute one', () => {
    expect(read({ DATA_DIR: 'x' }).DATA_DIR).toBe('/srv/recto/x');
    expect(read({ DATA_DIR: '/var/recto' }).DATA_DIR).toBe('/var/recto');
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['PUBLIC_URL', 'recto.example'],
    ['AUTH_SECRET', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'perhaps'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(SettingsError);
    expect(() => read({ [name]: value })).toThrow(new RegExp(`${name} must .*“${value}”`));
  });

  it('name everything that does not fit at once', () => {
    expect(() => read({ PORT: '-1', LOG_LEVEL: 'x' })).toThrow(/PORT[\s\S]*LOG_LEVEL/);
  });
});
