package app.headsup.rotation;

/** How readiness shapes who sits together: side by side on purpose, alike on purpose, or not looked at. */
public enum Mix {
    MIXED, ALIKE, NEITHER
}
