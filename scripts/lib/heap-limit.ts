import { totalmem } from 'node:os';

/** How much of the machine's memory one program may fill. Node's own limit, about 4 GB, ends at some 40,000 objects. */
const SHARE = 0.6;

/** The flag that gives a program of ours this much room. What is not needed is not taken. */
export const heapLimit = `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * SHARE)}`;
