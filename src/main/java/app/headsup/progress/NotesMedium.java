package app.headsup.progress;

/** How guided notes were handed in. */
public enum NotesMedium {
    SCREEN, PAPER
}
