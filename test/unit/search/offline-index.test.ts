import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../../src/reading/read-archive.ts';
import { queryRank } from '../../../src/search/containment.ts';
import { queryParts } from '../../../src/search/normalize.ts';
import { offlineHits, offlineIndex, offlineRecord } from '../../../src/search/offline-index.ts';
import type { RegionCode } from '../../../src/model/codes.ts';
import { indexArchive } from '../../../src/views/archive/archive-index.ts';
import { editionArchive } from '../../../src/views/archive/edition-archive.ts';
import { searchRecords } from '../../../src/views/search/search-records.ts';
import { projectRoot } from '../../../scripts/lib/run-node.ts';

const { archive } = readArchive(join(projectRoot, 'content'));
const region = '370112' as RegionCode;
const records = searchRecords(indexArchive(editionArchive(archive, { region }), [], []));
const index = offlineIndex(records);

describe('the index of the offline edition', () => {
  test.each(['绩效', '历城区', '2019 绩效', '568,529', '满意度', '％', '养', '没有这一句话'])(
    'finds for “%s” the very records that hold it, with their ranks',
    (query) => {
      const parts = queryParts(query);
      const truth = records.flatMap((record, no) => {
        const rank = queryRank(record, parts);
        return rank === undefined ? [] : [[no, rank] as const];
      });
      expect([...offlineHits(index, parts)].toSorted(([a], [b]) => a - b)).toEqual(truth);
    },
  );

  test('gives every record back with its texts and facets', () => {
    const told = records.map(({ address, pageTitle, title, fields }) => ({ address, pageTitle, title, fields }));
    expect(records.map((_, no) => offlineRecord(index, no))).toMatchObject(told);
    expect(offlineRecord(index, 0).facets.kind).toEqual(records[0]?.facets.kind);
  });

  test('finds nothing for nothing', () => {
    expect(offlineHits(index, queryParts('  ')).size).toBe(0);
  });
});
