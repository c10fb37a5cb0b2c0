import { existsSync, readFileSync } from 'node:fs';

const SAMPLE = new URL('../../../../shared/samples/replication-vs-redundancy.md', import.meta.url);

/** The note that the first user brought where shared/samples is there; one of our own of the same kinds where it is not. */
export function sampleNote(): { markdown: string; title: string } {
  if (existsSync(SAMPLE)) {
    return {
      markdown: readFileSync(SAMPLE, 'utf8'),
      title: 'Replication vs Redundancy in System Design',
    };
  }
  return { markdown: OWN, title: 'Weather vs climate' };
}

const OWN = `# Weather vs climate

| Feature | Weather | Climate |
| --- | --- | --- |
| Time | days | decades |

| Situation | Use weather? | Use climate? |
| --- | --- | --- |
| Whether to take an umbrella | yes | no |

- A storm on Friday → Weather
- A hundred dry summers → Climate

**Weather** is like the mood of a day.
`;
