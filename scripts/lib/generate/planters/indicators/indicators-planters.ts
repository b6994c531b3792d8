import type { Planter } from '../planter.ts';
import { deadlineInYearPlanter } from './deadline-in-year.ts';
import { deadlineIsDefinitePlanter } from './deadline-is-definite.ts';
import { figureOutsideNamePlanter } from './figure-outside-name.ts';
import { frameIsCompletePlanter } from './frame-is-complete.ts';
import { goalIsFilledPlanter } from './goal-is-filled.ts';
import { indicatorFromLibraryPlanter } from './indicator-from-library.ts';
import { indicatorHasBasisPlanter } from './indicator-has-basis.ts';
import { indicatorsDifferPlanter } from './indicators-differ.ts';
import { libraryIndicatorInForcePlanter } from './library-indicator-in-force.ts';
import { moneyHasOutputPlanter } from './money-has-output.ts';
import { oneFigurePerCellPlanter } from './one-figure-per-cell.ts';
import { percentNamesItsSharePlanter } from './percent-names-its-share.ts';
import { percentWithinHundredPlanter } from './percent-within-hundred.ts';
import { phraseHasScalePlanter } from './phrase-has-scale.ts';
import { rangeEndsInOrderPlanter } from './range-ends-in-order.ts';
import { satisfactionInItsLevelPlanter } from './satisfaction-in-its-level.ts';
import { satisfactionTargetEnoughPlanter } from './satisfaction-target-enough.ts';
import { satisfactionWeightEnoughPlanter } from './satisfaction-weight-enough.ts';
import { targetAddsToNamePlanter } from './target-adds-to-name.ts';
import { targetAsksSomethingPlanter } from './target-asks-something.ts';
import { targetHasDirectionPlanter } from './target-has-direction.ts';
import { targetHasUnitPlanter } from './target-has-unit.ts';
import { targetIsAFigurePlanter } from './target-is-a-figure.ts';
import { targetIsAnAnswerPlanter } from './target-is-an-answer.ts';
import { targetIsDeterminedPlanter } from './target-is-determined.ts';
import { targetIsFilledPlanter } from './target-is-filled.ts';
import { targetIsReadablePlanter } from './target-is-readable.ts';
import { targetIsShortPlanter } from './target-is-short.ts';
import { targetPublishedInYearPlanter } from './target-published-in-year.ts';
import { templateIsFilledInPlanter } from './template-is-filled-in.ts';
import { unitFitsNamePlanter } from './unit-fits-name.ts';
import { valueAgreesWithNaturePlanter } from './value-agrees-with-nature.ts';
import { weightIsGivenPlanter } from './weight-is-given.ts';
import { weightsOnSeveralLevelsPlanter } from './weights-on-several-levels.ts';

export const indicatorsPlanters: readonly Planter[] = [
  targetIsFilledPlanter as Planter,
  templateIsFilledInPlanter as Planter,
  targetIsDeterminedPlanter as Planter,
  targetIsReadablePlanter as Planter,
  targetIsAnAnswerPlanter as Planter,
  targetAddsToNamePlanter as Planter,
  figureOutsideNamePlanter as Planter,
  targetIsShortPlanter as Planter,
  oneFigurePerCellPlanter as Planter,
  targetIsAFigurePlanter as Planter,
  phraseHasScalePlanter as Planter,
  targetHasUnitPlanter as Planter,
  unitFitsNamePlanter as Planter,
  targetHasDirectionPlanter as Planter,
  valueAgreesWithNaturePlanter as Planter,
  rangeEndsInOrderPlanter as Planter,
  percentWithinHundredPlanter as Planter,
  percentNamesItsSharePlanter as Planter,
  targetAsksSomethingPlanter as Planter,
  deadlineIsDefinitePlanter as Planter,
  deadlineInYearPlanter as Planter,
  satisfactionInItsLevelPlanter as Planter,
  satisfactionTargetEnoughPlanter as Planter,
  satisfactionWeightEnoughPlanter as Planter,
  indicatorHasBasisPlanter as Planter,
  indicatorFromLibraryPlanter as Planter,
  libraryIndicatorInForcePlanter as Planter,
  indicatorsDifferPlanter as Planter,
  weightIsGivenPlanter as Planter,
  weightsOnSeveralLevelsPlanter as Planter,
  frameIsCompletePlanter as Planter,
  goalIsFilledPlanter as Planter,
  moneyHasOutputPlanter as Planter,
  targetPublishedInYearPlanter as Planter,
];
