import { getRequestConfig } from 'next-intl/server';

/** One language so far; a second is one more file of messages. */
export default getRequestConfig(async () => ({
  locale: 'en-GB',
  timeZone: 'UTC',
  messages: (await import('../messages/en.json')).default,
}));
