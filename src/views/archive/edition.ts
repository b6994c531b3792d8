import type { RegionCode } from '../../model/codes.ts';

/**
 * What is built apart from the public site: one region, with the drafts of one of its sessions, without a network, or
 * both. The public site is no edition.
 */
export type Edition = {
  region: RegionCode;
  /** Fiscal years that it holds; all where it names none. */
  years?: readonly number[] | undefined;
  /** Key of a session whose drafts it holds, `990100/2026-congress`. */
  session?: string | undefined;
  /** Opens from a folder, without a server: no request for a file, no module. */
  isOffline?: boolean | undefined;
};

/** The edition that a process was asked to build, as JSON in its environment; the public site without. */
export function editionOf(text: string | undefined): Edition | undefined {
  return text ? (JSON.parse(text) as Edition) : undefined;
}
