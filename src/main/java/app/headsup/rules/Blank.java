package app.headsup.rules;

import java.util.function.ToIntFunction;

/**
 * A number that a class fills into its rules' sentences. It stands in a sentence as its key in brackets: "When a student
 * scores under [alert-line] %". A new one is a line here and in {@link Thresholds}, a column of {@code class_policy},
 * and its label {@code rules.blank.<key>}.
 */
public enum Blank {
    ALERT_LINE(1, 100, Thresholds::alertLine),
    WAITING_MINUTES(0, 60, Thresholds::waitingMinutes),
    REST_MINUTES(0, 1440, Thresholds::restMinutes),
    SCREEN_MINUTES(1, 240, Thresholds::screenMinutes),
    SCREEN_ROW_MINUTES(1, 240, Thresholds::screenRowMinutes),
    SAME_ANSWER(2, 30, Thresholds::sameAnswer),
    BEHIND_LESSONS(1, 30, Thresholds::behindLessons),
    AHEAD_DAYS(1, 60, Thresholds::aheadDays),
    TALK_DAYS(1, 60, Thresholds::talkDays),
    NOSE_DOWN_STUDENTS(1, 200, Thresholds::noseDownStudents),
    NOSE_DOWN_MINUTES(1, 240, Thresholds::noseDownMinutes);

    private final int least;
    private final int most;
    private final ToIntFunction<Thresholds> number;

    Blank(int least, int most, ToIntFunction<Thresholds> number) {
        this.least = least;
        this.most = most;
        this.number = number;
    }

    /** Lower case with dashes, as in sentences, forms and message keys. */
    public String key() {
        return name().toLowerCase().replace('_', '-');
    }

    /** Of a key; IllegalArgumentException for an unknown one. */
    public static Blank of(String key) {
        return valueOf(key.toUpperCase().replace('-', '_'));
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean takes(int candidate) {
        return candidate >= least && candidate <= most;
    }

    /** What the class filled in. */
    public int in(Thresholds numbers) {
        return number.applyAsInt(numbers);
    }
}
