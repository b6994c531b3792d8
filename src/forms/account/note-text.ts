const NOTE = /^(注|说明|备注|附注|填表说明|※|\*|1[.、]本表|本表)|空表|无数据|没有数据|。$/;

/** Whether a text below a table is a note: it says so, or is a sentence. */
export function isNoteText(text: string): boolean {
  return NOTE.test(text.trim());
}
