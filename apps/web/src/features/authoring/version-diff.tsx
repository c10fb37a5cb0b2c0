import { Scrollable } from '@recto/ui/scrollable';
import { diffLines } from 'diff';

/** Two texts line by line: what the first had and the second has not is taken out, what is new put in. */
export function VersionDiff({ before, after, label }: { before: string; after: string; label: string }) {
  let at = 0;
  return (
    <Scrollable label={label} className="max-h-[70vh] rounded-md border border-line bg-surface">
      <pre className="min-w-max p-4 font-mono text-[13px] leading-relaxed">
        {diffLines(before, after).map(({ value, added, removed }) => {
          at += 1;
          const sign = added ? '+' : removed ? '−' : ' ';
          const tone = added ? 'bg-good-soft text-good' : removed ? 'bg-bad-soft text-bad' : '';
          const Tag = added ? 'ins' : removed ? 'del' : 'span';
          return (
            <Tag key={`${at} ${sign}`} className={`block no-underline ${tone}`}>
              {value
                .replace(/\n$/, '')
                .split('\n')
                .map((line) => `${sign} ${line}`)
                .join('\n')}
            </Tag>
          );
        })}
      </pre>
    </Scrollable>
  );
}
