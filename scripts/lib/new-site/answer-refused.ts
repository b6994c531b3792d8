/** An answer that cannot be used. The message says why and what to write; the question is asked again. */
export class AnswerRefused extends Error {}
