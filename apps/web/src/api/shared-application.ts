import type { Application } from '@recto/api/application';

const KEY = Symbol.for('recto.application');

declare global {
  var rectoApplications: Map<symbol, Application> | undefined;
}

/**
 * Hands the one application of this process from the server, which Node runs, to the pages, which
 * Next bundles: the two share no modules, but they share the global object, and so one database.
 */
export function shareApplication(application: Application): void {
  globalThis.rectoApplications = new Map([[KEY, application]]);
}

export function sharedApplication(): Application {
  const application = globalThis.rectoApplications?.get(KEY);
  if (!application)
    throw new Error('Pages are served by apps/web/server, which opens the database; start it with npm start.');
  return application;
}
