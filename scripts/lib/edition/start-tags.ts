/** A start tag of a page, with its attributes as written. */
export type StartTag = {
  readonly name: string;
  get: (attribute: string) => string | undefined;
  /** The value must have no quotation mark that is not a character reference. */
  set: (attribute: string, value: string) => void;
  remove: (attribute: string) => void;
};

const ATTRIBUTE = /\s+([^\s"'>/=]+)(="[^"]*"|='[^']*'|=[^\s"'>]+)?/g;
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)+)(\s*\/?)>/gi;

/**
 * A page with the start tags that `change` changed; everything else stays to the letter. For pages as Astro writes them:
 * scripts are files, so that what looks like a tag is one. Values are as written, character references included.
 */
export function eachStartTag(html: string, change: (tag: StartTag) => void): string {
  return html.replace(TAG, (whole, name: string, written: string, end: string) => {
    /** `="…"` by name; empty for an attribute without a value. */
    const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
    let isChanged = false;
    change({
      name: name.toLowerCase(),
      get: (attribute) => attributes.get(attribute)?.replace(/^=["']?|["']$/g, ''),
      set: (attribute, value) => {
        attributes.set(attribute, `="${value}"`);
        isChanged = true;
      },
      remove: (attribute) => {
        isChanged = attributes.delete(attribute) || isChanged;
      },
    });
    return isChanged ? `<${name}${[...attributes].map(([key, value]) => ` ${key}${value}`).join('')}${end}>` : whole;
  });
}
