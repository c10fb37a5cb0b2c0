'use client';
import { Button } from '@recto/ui/button';

/** What is shown where a page failed. It cannot count on the catalogue having loaded, so its three sentences stand here. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto max-w-xl px-4 py-24">
      <h1>This page did not load.</h1>
      <p className="my-5 text-ink-2">Something went wrong on our side. What you saved is safe.</p>
      <Button look="primary" onClick={reset}>
        Try again
      </Button>
    </main>
  );
}
