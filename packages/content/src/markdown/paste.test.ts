import { describe, expect, it } from 'vitest';
import { generate } from '../generate.ts';
import { markdownFromHtml, tableFromTabs } from './paste.ts';

describe('what is pasted', () => {
  it('becomes a table where it comes from a spreadsheet', () => {
    expect(tableFromTabs('Feature\tTea\tCoffee\r\nMade from\tleaves\tbeans | husks\r\n')).toBe(
      '| Feature | Tea | Coffee |\n| --- | --- | --- |\n| Made from | leaves | beans \\| husks |',
    );
  });

  it('stays what it is where it is no table', () => {
    expect(tableFromTabs('one line\twith a tab')).toBeUndefined();
    expect(tableFromTabs('just\ntext')).toBeUndefined();
  });

  it('becomes Markdown where it comes from a web page, without what runs', () => {
    const markdown = markdownFromHtml(
      '<h2>Side by side</h2><table><tr><th>Feature<th>Tea<th>Coffee<tr><td>Made from<td><b>leaves</b><td onclick="x()">beans</table><script>alert(1)</script>',
    );
    expect(markdown).toContain('## Side by side');
    expect(markdown).not.toMatch(/script|onclick/);
    expect(generate(`# Tea vs coffee\n\n${markdown}`).items).toHaveLength(2);
  });
});
