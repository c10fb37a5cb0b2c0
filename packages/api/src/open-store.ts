import { openStore as open, type StorePlace } from '@recto/database/open';
import type { Store } from '@recto/database/store';

/** Opens the database for whoever starts the application: a screen or a command never imports it. */
export function openStore(place: StorePlace): Promise<Store> {
  return open(place);
}
