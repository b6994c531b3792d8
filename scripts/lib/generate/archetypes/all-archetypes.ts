import { readArchetypes, type Archetype } from '../read-archetypes.ts';
import { cityTransport } from './city-transport.ts';
import { civilAffairs } from './civil-affairs.ts';
import { economySafety } from './economy-safety.ts';
import { educationCulture } from './education-culture.ts';
import { farmEnvironment } from './farm-environment.ts';
import { healthLabour } from './health-labour.ts';

/** Every kind of object that the invented city knows, in a fixed order. */
export const allArchetypes: readonly Archetype[] = [
  ...readArchetypes(civilAffairs),
  ...readArchetypes(educationCulture),
  ...readArchetypes(healthLabour),
  ...readArchetypes(cityTransport),
  ...readArchetypes(farmEnvironment),
  ...readArchetypes(economySafety),
];
