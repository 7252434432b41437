package app.headsup.roster;

/** What an adult does in a classroom. */
public enum Duty {
    TEACHER, AIDE, FACILITATOR
}
