/** How many members one page lists. A longer list is reached through its regions. */
export const LONGEST_LIST = 500;

/** How many dossiers one page tells in detail. More are told department by department. */
export const LONGEST_DETAIL = 40;
