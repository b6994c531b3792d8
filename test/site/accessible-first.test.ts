import { describeAccessibility } from './describe-accessibility.ts';

describeAccessibility({ place: 0, count: 2 });
