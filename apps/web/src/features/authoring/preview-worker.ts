import { generate } from '@recto/content/generate';

/** Reads notes beside the page, so that typing never waits for a long one. Answers in the order of the questions. */
self.addEventListener('message', ({ data }: MessageEvent<{ id: number; markdown: string }>) => {
  self.postMessage({ id: data.id, generated: generate(data.markdown) });
});
