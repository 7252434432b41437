package app.headsup.progress;

/** How an adult saw what a student can do. */
public enum Medium {
    PAPER, TALK
}
