import { describe } from 'vitest';
import { byPerson, threeStories } from './kinds.js';

describe.each(byPerson)('%s', (kind) => threeStories(kind));
