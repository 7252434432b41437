// The planner's own: names are carried as on the board, and arrows go from name to name. Nothing here is needed to plan.

import './drag.js';
import './pick.js';
