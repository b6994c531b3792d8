/**
 * The plain addresses of the portal, from the root of the site. They are listed in the README and never change:
 * a page that moves leaves its old address behind in somebody's footnote.
 */
import type { RegionCode } from '../model/codes.ts';

export const homeAddress = '/';
export const regionsAddress = '/regions/';
export const regionAddress = (code: RegionCode) => `/regions/${code}/`;
export const statementsAddress = '/statements/';
/** A statement stands on the page of its region. */
export const statementAddress = (code: RegionCode, id: string) => `/regions/${code}/#s-${id}`;
export const departmentsAddress = '/departments/';
/** `agency` is a key of `agencies`, `370112/219`. */
export const departmentAddress = (agency: string) => `/departments/${agency}/`;
export const accountsAddress = '/budgets/';
export const budgetAddress = (key: string) => `/budgets/${key}/`;
export const finalAccountAddress = (key: string) => `/final-accounts/${key}/`;
export const objectsAddress = '/objects/';
/** `object` is a key of `objects`, `530923/yingyang-gaishan`. */
export const objectAddress = (object: string) => `/objects/${object}/`;
export const sourcesAddress = (code: RegionCode) => `/sources/${code}/`;
/** `source` is a key of `sources`, `370112/2019-report`. */
export const sourceAddress = (source: string) => {
  const [region = '', id = ''] = source.split('/');
  return `/sources/${region}/#${id}`;
};
export const methodsAddress = '/methods/';
export const rulesAddress = '/methods/rules/';
export const ruleAddress = (id: string) => `/methods/rules/#${id}`;
export const dictionaryAddress = '/methods/dictionary/';
