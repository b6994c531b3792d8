import type { StageKey } from '../model/stage.ts';
import type { AskedObject } from './asked-object.ts';

/**
 * How far a record speaks for itself. 3: the print says it. 2: it follows from comparing or counting what is printed.
 * 1: a record that should be there was not collected, and the question asks for it.
 */
export type Strength = 1 | 2 | 3;

/** What a record says, as a Chinese sentence without its full stop, and where: a stage of an object's year, or the year. */
export type Evidence = {
  /** Key of the object, `370112/road`. */
  object: string;
  /** Name of the object in the year that is asked about. */
  objectName: string;
  year: number;
  stage: StageKey | undefined;
  text: string;
};

/** That a question rule has a reason to ask about one object. */
export type Cause = {
  asked: AskedObject;
  /** The fact that gives rise to it, unique within the object: two rules that rest on one fact name it alike. */
  cause: string;
  strength: Strength;
  evidence: readonly Evidence[];
};

/** One question of 审议十问 with its reason. It asks and never judges. */
export type QuestionRule = {
  /** Stable, never reused. */
  id: string;
  /** When it is asked. */
  title: string;
  /** Law, form or ground rule that it rests on. */
  source: string;
  find(asked: AskedObject): Cause | undefined;
  /** The question about `subject`, which is 本项目, “X” or “X”等 3 个项目. */
  question(subject: string): string;
};

/** One of the three that deputies ask every time. It names the records that it is asked about, and has none to rest on. */
export type StandingRule = Pick<QuestionRule, 'id' | 'title' | 'source'> & {
  /** `undefined` where there is no record to ask about. */
  ask(asked: readonly AskedObject[]): { text: string; evidence: readonly Evidence[] } | undefined;
};

/** A question as it is put. */
export type Question = {
  /** Id of its rule: one question a rule. */
  rule: string;
  text: string;
  isStanding: boolean;
  /** Money of the objects asked about times the strength of the evidence; 0 for the standing three. */
  weight: number;
  evidence: readonly Evidence[];
  /** How many objects beyond those of the evidence the question is about. */
  furtherObjects: number;
};
