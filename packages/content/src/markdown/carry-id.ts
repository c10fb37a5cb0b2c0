/** A note's text with its id in the front matter, so that the file, under whatever name, is known again when it comes back. */
export function carryId(markdown: string, id: string): string {
  const mark = markdown.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = markdown.slice(mark.length);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const front = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (front?.index !== 0) return `${mark}---${newline}id: ${id}${newline}---${newline}${newline}${text}`;
  const [whole, body = ''] = front;
  const others = body
    .split(/\r?\n/)
    .filter((line) => !/^id\s*:/.test(line))
    .join(newline);
  return `${mark}---${newline}id: ${id}${newline}${others}---${text.slice(whole.length)}`;
}
