// A proposal's own: names are carried, and stay ticked while somebody else changes it. Nothing here is needed to use it.

import './drag.js';
import { keepTicks } from './ticks.js';

keepTicks('proposal');
