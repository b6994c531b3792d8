import { describeAccessibility } from './describe-accessibility.ts';
import { wide } from './served-site.ts';

describeAccessibility(wide);
