package app.headsup.progress;

/** Where a lesson was worked on. Attempts at home are kept apart from those in class and count for nothing there. */
public enum Setting {
    CLASS, HOME
}
