import { expect, test } from 'vitest';
import { isCommon, signalShares } from '../../../../src/views/archive/signal-shares.ts';
import { archiveOf, citation } from '../archive-of.ts';

const RULE = { id: 'a-signal', title: '信号', severity: 'info', subject: 'indicator' } as const;

function dossierOf(regionCode: string, rows: number) {
  return {
    regionCode,
    object: 'roads',
    fiscalYear: 2024,
    targets: [
      {
        release: 'public',
        citation,
        version: 'approved',
        rows: Array.from({ length: rows }, (_, no) => ({
          id: `i${no}`,
          level1: '产出指标',
          level2: '数量指标',
          name: `指标${no}`,
        })),
      },
    ],
  };
}

const findingAt = (region: string, row: number) =>
  ({
    rule: 'a-signal',
    collection: 'dossiers',
    key: `${region}/2024/roads`,
    path: ['targets', 0, 'rows', row],
    value: '',
    message: '',
  }) as const;

test('counts the real record and the invented city apart', () => {
  const archive = archiveOf({ dossiers: [dossierOf('370112', 60), dossierOf('990100', 80)] });
  const shares = signalShares(
    archive,
    [RULE],
    [findingAt('370112', 1), findingAt('990100', 2), findingAt('990100', 3)],
  );
  expect(shares.real.get('a-signal')).toEqual({ found: 1, of: 60 });
  expect(shares.demo.get('a-signal')).toEqual({ found: 2, of: 80 });
});

test('a signal is common when it speaks of more than one in five of at least fifty', () => {
  expect(isCommon({ found: 10, of: 50 })).toBe(false);
  expect(isCommon({ found: 11, of: 50 })).toBe(true);
  expect(isCommon({ found: 49, of: 49 })).toBe(false);
});
