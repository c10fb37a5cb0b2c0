'use client';
import type { AppRouter } from '@recto/api/router';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '#api/client.ts';

export type Found = inferRouterOutputs<AppRouter>['browse']['cards'];
export type BrowsedCard = Found['cards'][number];
export type Sort = NonNullable<inferRouterInputs<AppRouter>['browse']['cards']['sort']>;

export const PAGE = 100;
const PAUSE_MS = 250;

/** The cards that a search finds, fetched page by page as they come into view. */
export function useCards(start: string, first: Found | null) {
  const [query, setQuery] = useState(start);
  const [order, setOrder] = useState<{ sort: Sort; isDescending: boolean }>({ sort: 'note', isDescending: false });
  const [total, setTotal] = useState(first?.total ?? 0);
  const [pages, setPages] = useState<ReadonlyMap<number, BrowsedCard[]>>(new Map(first ? [[0, first.cards]] : []));
  const [refusal, setRefusal] = useState<string>();
  const asked = useRef(new Set<number>(first ? [0] : []));
  const round = useRef(0);

  const load = useCallback(
    async (page: number) => {
      if (asked.current.has(page)) return;
      asked.current.add(page);
      const current = round.current;
      try {
        const found = await client.browse.cards.query({ query, ...order, offset: page * PAGE, limit: PAGE });
        if (current !== round.current) return;
        if (page === 0) setTotal(found.total);
        setPages((all) => new Map(all).set(page, found.cards));
        setRefusal(undefined);
      } catch (error) {
        asked.current.delete(page);
        if (current === round.current) setRefusal(error instanceof Error ? error.message : String(error));
      }
    },
    [query, order],
  );

  const reload = useCallback(() => {
    round.current += 1;
    asked.current = new Set();
    void load(0);
  }, [load]);

  const isFirst = useRef(first !== null);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => {
      setPages(new Map());
      reload();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [reload]);

  const cardAt = useCallback((index: number) => pages.get(Math.floor(index / PAGE))?.[index % PAGE], [pages]);
  return { query, setQuery, order, setOrder, total, cardAt, load, reload, refusal };
}
