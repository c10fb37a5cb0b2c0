import { z } from 'zod';

/** Made by the client, so that what is sent again is known again. */
export const EventId = z.uuid({ version: 'v7', error: 'must be a UUID of version 7' });
/** Ids of rows that the server made. */
export const Id = z.string().min(1).max(400);
/** Milliseconds since 1970. */
export const Time = z.int().min(0).max(8_640_000_000_000_000);
/** An IANA time zone, checked by whoever uses it. */
export const TimeZone = z.string().min(1).max(64);
export const Nothing = z.undefined();
