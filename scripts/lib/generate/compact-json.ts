/** A value that stands on one line if it is no longer than this. */
const LINE_LENGTH = 300;

/**
 * JSON with two spaces and a newline at the end, in which an object or list that fits a line stands on one: a row of a
 * form is a line of the file.
 */
export function compactJson(value: unknown): string {
  return `${printed(value, '')}\n`;
}

function printed(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((member) => printed(member, inner))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${JSON.stringify(key)}: ${printed(member, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  if (members.length === 0) return `${open}${close}`;
  const length = members.reduce((sum, member) => sum + member.length + 2, indent.length);
  const fits = length <= LINE_LENGTH && !members.some((member) => member.includes('\n'));
  if (fits) return isList ? `${open}${members.join(', ')}${close}` : `${open} ${members.join(', ')} ${close}`;
  return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`;
}
