import type { Archive } from '../../../../src/schemas/collections.ts';
import {
  budgetAddress,
  finalAccountAddress,
  indicatorAddress,
  objectAddress,
  regionDisclosuresAddress,
  reportAddress,
  surveyAddress,
} from '../../../../src/views/address.ts';
import type { Import } from '../import-files.ts';

/** The pages on which changed records are shown, each once. */
export function previewAddresses({ changed, archives }: Import): { title: string; address: string }[] {
  const pages = changed.flatMap(({ collection, key }) => {
    const archive = archives.get(key.split('/', 1)[0] ?? '');
    return archive ? pageOf(archive, collection, key) : [];
  });
  return [...new Map(pages.map((page) => [page.address, page])).values()];
}

function pageOf(archive: Archive, collection: Import['changed'][number]['collection'], key: string) {
  switch (collection) {
    case 'dossiers': {
      const { regionCode, object, fiscalYear } = archive.dossiers.get(key)!;
      const name = archive.objects.get(`${regionCode}/${object}`)?.name ?? object;
      return [
        { title: `${name}（${fiscalYear} 年）`, address: `${objectAddress(`${regionCode}/${object}`)}#y${fiscalYear}` },
      ];
    }
    case 'budgets':
      return [{ title: archive.budgets.get(key)!.title, address: budgetAddress(key) }];
    case 'finalAccounts':
      return [{ title: archive.finalAccounts.get(key)!.title, address: finalAccountAddress(key) }];
    case 'evaluationReports':
      return [{ title: archive.evaluationReports.get(key)!.title, address: reportAddress(key) }];
    case 'surveys':
      return [{ title: archive.surveys.get(key)!.title, address: surveyAddress(key) }];
    case 'indicators':
      return [{ title: archive.indicators.get(key)!.name, address: indicatorAddress(key) }];
    case 'disclosures': {
      const code = archive.disclosures.get(key)!.regionCode;
      return [{ title: '公开台账', address: regionDisclosuresAddress(code) }];
    }
    default:
      return [];
  }
}
