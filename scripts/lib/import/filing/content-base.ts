import { openContent } from '../../../../src/reading/find-content.ts';
import { readRegion, type ArchiveSlice } from '../../../../src/reading/read-archive.ts';
import { readRecord } from '../../../../src/reading/read-record.ts';
import { applyRules } from '../../../../src/rules/apply-rules.ts';
import { rules } from '../../../../src/rules/index.ts';
import type { Finding } from '../../../../src/rules/rule.ts';
import type { RecordOf } from '../../../../src/schemas/collections.ts';

/** An agency with the region that it belongs to. */
export type KnownAgency = { region: string; agency: RecordOf<'agencies'> };

/** What the content folder holds as far as an import asks for it. Each part is read when it is asked for, and once. */
export class ContentBase {
  readonly contentDir: string;
  readonly #slices = new Map<string, ArchiveSlice>();
  readonly #findings = new Map<string, readonly (Finding & { rule: string })[]>();
  #site: RecordOf<'site'> | undefined;
  #agencies: readonly KnownAgency[] | undefined;

  constructor(contentDir: string) {
    this.contentDir = contentDir;
  }

  /** The region that the site is about. */
  siteRegion(): string | undefined {
    this.#site ??= readRecord(this.contentDir, { collection: 'site', key: 'site', file: 'site/site.json' }).record as
      RecordOf<'site'> | undefined;
    return this.#site?.region;
  }

  slice(region: string): ArchiveSlice {
    let slice = this.#slices.get(region);
    if (slice === undefined) this.#slices.set(region, (slice = readRegion(this.contentDir, region)));
    return slice;
  }

  /** What the rules find in a region as it lies in the folder. */
  findings(region: string): readonly (Finding & { rule: string })[] {
    let found = this.#findings.get(region);
    if (found === undefined) {
      const { archive, owns } = this.slice(region);
      found = [...applyRules(rules, archive, owns)].filter(({ collection, key }) => owns(collection, key));
      this.#findings.set(region, found);
    }
    return found;
  }

  /** The agencies of all regions. */
  agencies(): readonly KnownAgency[] {
    if (this.#agencies) return this.#agencies;
    const content = openContent(this.contentDir);
    const found = content.regions.flatMap((region) =>
      content
        .filesOf(region)
        .filter(({ collection }) => collection === 'agencies')
        .flatMap((file): KnownAgency[] => {
          const agency = readRecord(this.contentDir, file).record as RecordOf<'agencies'> | undefined;
          return agency ? [{ region, agency }] : [];
        }),
    );
    return (this.#agencies = found);
  }
}
