/** Where the service worker keeps what, and the page that it gives where no server answers. */
export const SHELL_PATH = '/offline';
export const SHELL_CACHE = 'recto-shell';
export const STATIC_CACHE = 'recto-static';
/** Pictures of notes: private, so that signing out empties it. */
export const MEDIA_CACHE = 'recto-media';
