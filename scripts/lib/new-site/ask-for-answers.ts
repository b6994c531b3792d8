import { CouldNotRun } from '../could-not-run.ts';
import { AnswerRefused } from './answer-refused.ts';
import type { SiteAnswers } from './site-answers.ts';
import { siteQuestions, type SiteQuestion } from './site-questions.ts';

/** Puts a question to whoever sits at the terminal. `undefined` where nobody does. */
export type Ask = { say: (line: string) => void; answer: (prompt: string) => Promise<string> } | undefined;

/**
 * All answers: of the options first, of the person at the terminal where an option is missing, else what an empty answer
 * means. A refused answer is asked again; a refused option ends the command.
 */
export async function askForAnswers(
  options: Readonly<Partial<Record<string, string>>>,
  ask: Ask,
): Promise<SiteAnswers> {
  let answers: Partial<SiteAnswers> = {};
  const asked = siteQuestions.filter(({ flag }) => options[flag] === undefined).length;
  ask?.say(
    `一共 ${siteQuestions.length} 个问题${asked < siteQuestions.length ? `，其中 ${asked} 个还没有回答` : ''}。方括号里的是直接回车的意思，按 Ctrl+C 随时可以停，不会留下东西。`,
  );
  for (const question of siteQuestions) {
    if (question.when && !question.when(answers)) continue;
    answers = { ...answers, ...(await oneAnswer(question, answers, options[question.flag], ask)) };
  }
  return answers as SiteAnswers;
}

async function oneAnswer(
  question: SiteQuestion,
  soFar: Partial<SiteAnswers>,
  given: string | undefined,
  ask: Ask,
): Promise<Partial<SiteAnswers>> {
  const standard = question.standard?.(soFar);
  if (given !== undefined || ask === undefined) {
    const text = given ?? standard;
    if (text === undefined) throw new CouldNotRun(`没有写 --${question.flag}（${question.title}）。`);
    try {
      return question.read(text.trim(), soFar);
    } catch (error) {
      if (error instanceof AnswerRefused)
        throw new CouldNotRun(`--${question.flag}（${question.title}）：${error.message}`);
      throw error;
    }
  }
  ask.say('');
  for (const line of question.help) ask.say(`  ${line}`);
  for (;;) {
    const typed = withoutQuotes((await ask.answer(`${question.title}${standard ? ` [${standard}]` : ''}：`)).trim());
    try {
      if (typed === '' && standard === undefined) throw new AnswerRefused('这一项不能空着。');
      return question.read(typed === '' ? (standard ?? '') : typed, soFar);
    } catch (error) {
      if (!(error instanceof AnswerRefused)) throw error;
      ask.say(`  × ${error.message}`);
    }
  }
}

/** A file that is dragged into the terminal comes in quotes. */
function withoutQuotes(text: string): string {
  return text.replace(/^(['"])(.*)\1$/, '$2');
}
