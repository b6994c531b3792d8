import { describeAccessibility } from './describe-accessibility.ts';

describeAccessibility({ place: 1, count: 2 });
