import { ConverterFactory } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';

/** The text in simplified characters, by the tables of OpenCC. Loaded only for a query that may need it. */
export const simplified: (text: string) => string = ConverterFactory([phrases, characters]);
