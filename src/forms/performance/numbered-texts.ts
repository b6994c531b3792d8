/** A text that counts its points (1. … 2. …, 一是 … 二是 …) as its parts; another text is one part. Nothing is left out. */
export function numberedTexts(text: string): string[] {
  const lines = text.split(
    /\n+|(?<=[。；;])\s*(?=(?:[一二三四五六七八九十]+是|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、．](?!\d)|[①-⑳]))/,
  );
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(无|暂无|没有|无。|暂无。|\/|—|-)$/.test(line));
}
