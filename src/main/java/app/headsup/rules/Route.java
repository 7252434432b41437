package app.headsup.rules;

import app.headsup.classhour.State;
import java.util.List;

/** Where a suggestion leads: always to people or paper first. The board words it as {@code rules.route.<key>}. */
public enum Route {
    /** One student with one adult. */
    CONFERENCE,
    /** A few students with an adult. */
    SMALL_GROUP,
    /** Students at a table with a task and no device. */
    GROUP_TASK,
    /** Two students side by side, without a task of its own. */
    PARTNER,
    /** The lesson's practice sheet, alone on paper. */
    PAPER_PRACTICE,
    /** That part of the video again, with notes. */
    WATCH_AGAIN,
    /** Showing what one can do, on paper or in talk; an adult looks at it. */
    MASTERY_CHECK,
    /** On to the next lesson of the playlist. */
    NEXT_LESSON,
    /** Two students, of whom one has what the other is after. */
    HELP_A_PEER,
    /** On to something that nobody has to do. */
    STRETCH,
    /** An adult says so; nobody is sent anywhere. */
    SAY_WELL_DONE;

    /** Lower case with dashes, as in message keys. */
    public String key() {
        return name().toLowerCase().replace('_', '-');
    }

    /** Of a key; IllegalArgumentException for an unknown one. */
    public static Route of(String key) {
        return valueOf(key.toUpperCase().replace('-', '_'));
    }

    /** Where a student is who went this way; suggesting it to somebody already there says nothing. */
    public State leadsTo() {
        return switch (this) {
            case CONFERENCE, SMALL_GROUP, SAY_WELL_DONE -> State.ADULT;
            case GROUP_TASK, PARTNER, HELP_A_PEER -> State.TOGETHER;
            case PAPER_PRACTICE, MASTERY_CHECK -> State.PAPER;
            case WATCH_AGAIN, NEXT_LESSON, STRETCH -> State.SCREEN;
        };
    }

    /** Whether it says anything to somebody in this state. */
    boolean leadsElsewhere(State from) {
        return this == SAY_WELL_DONE || leadsTo() != from;
    }

    /** Two students beside each other, sent there together. */
    public boolean isPair() {
        return this == PARTNER || this == HELP_A_PEER;
    }

    /** What an adult may choose for one student without any lesson. */
    public static List<Route> forOne() {
        return List.of(CONFERENCE, SMALL_GROUP, PAPER_PRACTICE, WATCH_AGAIN, MASTERY_CHECK, NEXT_LESSON);
    }

    /** What an adult may choose for several students at once. */
    public static List<Route> forSeveral() {
        return List.of(GROUP_TASK, SMALL_GROUP, PAPER_PRACTICE, WATCH_AGAIN, MASTERY_CHECK, NEXT_LESSON);
    }
}
