/** How many members one page lists. A longer list is reached through its regions. */
export const LONGEST_LIST = 500;
