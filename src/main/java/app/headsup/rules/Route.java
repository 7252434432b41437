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
    /** The lesson's practice sheet, alone on paper. */
    PAPER_PRACTICE,
    /** That part of the video again, with notes. */
    WATCH_AGAIN;

    /** Lower case with dashes, as in message keys. */
    public String key() {
        return name().toLowerCase().replace('_', '-');
    }

    /** Where a student is who went this way; suggesting it to somebody already there says nothing. */
    public State leadsTo() {
        return switch (this) {
            case CONFERENCE, SMALL_GROUP -> State.ADULT;
            case GROUP_TASK -> State.TOGETHER;
            case PAPER_PRACTICE -> State.PAPER;
            case WATCH_AGAIN -> State.SCREEN;
        };
    }

    /** What an adult may choose for one student without any lesson. */
    public static List<Route> forOne() {
        return List.of(CONFERENCE, SMALL_GROUP, PAPER_PRACTICE, WATCH_AGAIN);
    }

    /** What an adult may choose for several students at once. */
    public static List<Route> forSeveral() {
        return List.of(GROUP_TASK, SMALL_GROUP, PAPER_PRACTICE, WATCH_AGAIN);
    }
}
