/** How many members one page lists. A longer list is reached through its regions. */
export const LONGEST_LIST = 500;

/** How many dossiers one page tells in detail. More are told department by department. */
export const LONGEST_DETAIL = 40;

/** How many rows a table of objects has among other parts of a page. More are told department by department. */
export const LONGEST_TABLE = 150;
