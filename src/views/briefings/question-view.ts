import type { Evidence, Question } from '../../questions/question.ts';
import { objectAddress } from '../address.ts';

/** A line of evidence with the place that it leads to. */
export type EvidenceView = { text: string; href: string };

/** One of 审议十问 as a page shows it. */
export type QuestionView = {
  /** Anchor on the page of its briefing. */
  id: string;
  no: number;
  text: string;
  isStanding: boolean;
  evidence: readonly EvidenceView[];
  /** 另有 2 个对象同样. */
  more?: string | undefined;
};

/** Questions in order, their evidence led by the name of its object where they are about several. */
export function questionViews(questions: readonly Question[], isOfOneObject: boolean): QuestionView[] {
  return questions.map(({ rule, text, isStanding, evidence, furtherObjects }, place) => ({
    id: `q-${rule}`,
    no: place + 1,
    text,
    isStanding,
    evidence: evidence.map((line) => ({
      text: isOfOneObject ? line.text : `${line.objectName}：${line.text}`,
      href: placeOf(line),
    })),
    more: furtherObjects > 0 ? `另有 ${furtherObjects} 个项目或政策也是这样，见各自的审议参考` : undefined,
  }));
}

function placeOf({ object, year, stage }: Evidence): string {
  return `${objectAddress(object)}#y${year}${stage ? `-${stage}` : ''}`;
}
