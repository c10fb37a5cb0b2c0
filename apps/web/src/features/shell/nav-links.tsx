'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** The main places, the present one marked. */
export function NavLinks({ label, links }: { label: string; links: readonly { href: string; label: string }[] }) {
  const path = usePathname();
  return (
    <nav
      aria-label={label}
      className="flex max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-10 max-sm:justify-around max-sm:border-t max-sm:border-line max-sm:bg-surface max-sm:pb-[env(safe-area-inset-bottom)] sm:gap-5"
    >
      {links.map(({ href, label: text }) => (
        <Link
          key={href}
          href={href}
          aria-current={path.startsWith(href) ? 'page' : undefined}
          className="flex min-h-11 items-center border-b-2 border-transparent text-ink-2 no-underline aria-[current]:text-ink max-sm:min-h-13 max-sm:px-1.5 max-sm:text-[14px] max-sm:aria-[current]:text-accent sm:aria-[current]:border-accent"
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
