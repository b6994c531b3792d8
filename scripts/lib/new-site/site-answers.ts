import type { Coverage } from '../../../src/schemas/rules-of-region.ts';
import type { RegionCode } from '../../../src/model/codes.ts';
import type { NewAgency } from './agency-list.ts';

/** Everything that a new site is made from. */
export type SiteAnswers = {
  folder: string;
  region: RegionCode;
  regionName: string;
  agencies: readonly NewAgency[];
  name: string;
  organizer: string;
  contact?: string;
  asOf: string;
  includeDemo: boolean;
  /** Grades of the region's own, best first; absent where those of the nation hold. */
  grades?: readonly { label: string; fromPoints: number }[];
  satisfaction?: { target?: number; weight?: number; zeroBelow?: number };
  /** The document that the region's own rules stand in. */
  rulesTitle?: string;
  rulesUrl?: string;
  /** What is declared complete; absent where nothing is. */
  coverage?: { documents: Coverage['documents']; fromYear: number };
};
