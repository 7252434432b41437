package app.headsup.progress;

/** How an adult saw what a student can do: in a check on paper or in talk, or in a project. */
public enum Medium {
    PAPER, TALK, PROJECT
}
