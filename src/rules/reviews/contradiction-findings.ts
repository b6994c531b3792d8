import type { Archive } from '../../schemas/collections.ts';
import type { Finding } from '../rule.ts';
import { contradictionsOf, fundedText, type Contradiction } from './funded.ts';

/** What one rule finds against the funding of objects, from the computation that all four and the pages share. */
export function* contradictionFindings(archive: Archive, rule: Contradiction['rule']): Generator<Finding> {
  for (const [key, dossier] of archive.dossiers) {
    for (const { rule: found, path, value, text } of contradictionsOf(archive, dossier)) {
      if (found !== rule) continue;
      const message = `${text}；本年度安排的资金是 ${fundedText(dossier) ?? ''}。照记录列出，供核对，原因可能在记录之外。`;
      yield { collection: 'dossiers', key, path, value, message };
    }
  }
}
