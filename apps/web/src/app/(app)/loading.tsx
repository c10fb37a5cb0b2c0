/** Keeps the place of heading and text while a page is made. */
export default function Loading() {
  return (
    <div aria-hidden="true" className="animate-pulse">
      <div className="h-4 w-40 rounded-sm bg-sunken" />
      <div className="mt-3 h-11 w-full max-w-md rounded-sm bg-sunken" />
      <div className="mt-8 h-40 w-full rounded-md bg-sunken" />
    </div>
  );
}
