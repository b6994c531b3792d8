import type { Rule } from '../rule.ts';
import { deadlineInYear } from './deadline-in-year.ts';
import { deadlineIsDefinite } from './deadline-is-definite.ts';
import { figureOutsideName } from './figure-outside-name.ts';
import { frameIsComplete } from './frame-is-complete.ts';
import { goalIsFilled } from './goal-is-filled.ts';
import { indicatorFromLibrary } from './indicator-from-library.ts';
import { indicatorHasBasis } from './indicator-has-basis.ts';
import { indicatorsDiffer } from './indicators-differ.ts';
import { libraryIndicatorInForce } from './library-indicator-in-force.ts';
import { moneyHasOutput } from './money-has-output.ts';
import { oneFigurePerCell } from './one-figure-per-cell.ts';
import { percentNamesItsShare } from './percent-names-its-share.ts';
import { percentWithinHundred } from './percent-within-hundred.ts';
import { phraseHasScale } from './phrase-has-scale.ts';
import { rangeEndsInOrder } from './range-ends-in-order.ts';
import { satisfactionInItsLevel } from './satisfaction-in-its-level.ts';
import { satisfactionTargetEnough } from './satisfaction-target-enough.ts';
import { satisfactionWeightEnough } from './satisfaction-weight-enough.ts';
import { targetAddsToName } from './target-adds-to-name.ts';
import { targetAsksSomething } from './target-asks-something.ts';
import { targetHasDirection } from './target-has-direction.ts';
import { targetHasUnit } from './target-has-unit.ts';
import { targetIsAFigure } from './target-is-a-figure.ts';
import { targetIsAnAnswer } from './target-is-an-answer.ts';
import { targetIsDetermined } from './target-is-determined.ts';
import { targetIsFilled } from './target-is-filled.ts';
import { targetIsReadable } from './target-is-readable.ts';
import { targetIsShort } from './target-is-short.ts';
import { targetPublishedInYear } from './target-published-in-year.ts';
import { templateIsFilledIn } from './template-is-filled-in.ts';
import { unitFitsName } from './unit-fits-name.ts';
import { valueAgreesWithNature } from './value-agrees-with-nature.ts';
import { weightIsGiven } from './weight-is-given.ts';
import { weightsOnSeveralLevels } from './weights-on-several-levels.ts';

/** 六可 on the side of the targets: the cell, the figure, the row, the list. */
export const indicatorsRules: readonly Rule[] = [
  targetIsFilled,
  templateIsFilledIn,
  targetIsDetermined,
  targetIsReadable,
  targetIsAnAnswer,
  targetAddsToName,
  figureOutsideName,
  targetIsShort,
  oneFigurePerCell,
  targetIsAFigure,
  phraseHasScale,
  targetHasUnit,
  unitFitsName,
  targetHasDirection,
  valueAgreesWithNature,
  rangeEndsInOrder,
  percentWithinHundred,
  percentNamesItsShare,
  targetAsksSomething,
  deadlineIsDefinite,
  deadlineInYear,
  satisfactionInItsLevel,
  satisfactionTargetEnough,
  satisfactionWeightEnough,
  indicatorHasBasis,
  indicatorFromLibrary,
  libraryIndicatorInForce,
  indicatorsDiffer,
  weightIsGiven,
  weightsOnSeveralLevels,
  frameIsComplete,
  goalIsFilled,
  moneyHasOutput,
  targetPublishedInYear,
];
