import { describeAccessibility } from './describe-accessibility.ts';
import { narrow } from './served-site.ts';

describeAccessibility(narrow);
