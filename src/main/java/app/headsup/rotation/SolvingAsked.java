package app.headsup.rotation;

import java.util.UUID;

/** Somebody asked for a better plan. */
record SolvingAsked(UUID planId) {
}
