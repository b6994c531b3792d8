/** What a file may be at most. Official forms stay far below; what is above would only stop the machine. */
export const importLimits = {
  fileBytes: 30_000_000,
  unpackedBytes: 150_000_000,
  /** How many times a part of a packed file may grow, once it is large. */
  ratio: 300,
  /** A part that is smaller than this once unpacked does no harm however much it grew. */
  harmlessBytes: 10_000_000,
  parts: 5_000,
  sheets: 100,
  rows: 20_000,
  columns: 500,
  cells: 1_000_000,
  paragraphs: 20_000,
} as const;
