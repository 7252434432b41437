package app.headsup.sample;

import java.time.LocalTime;
import java.util.List;

/**
 * {@code db/sample/history.json}: who stood where when. Days are school days before the first start, -1 the last one.
 * Words without a name are taken in turn.
 */
record HistoryFile(List<ClassHistory> classes, List<Talk> conferenceWords, List<String> feedbackWords,
        List<String> shortTexts, List<Encounter> checkIns, List<AtHome> homeSessions) {

    /**
     * @param meets the days on which it had an hour; those before the term are left out
     * @param strangers who never sat together so far
     * @param silent whom nobody has told yet how well their latest check went
     */
    record ClassHistory(String classroom, LocalTime startsAt, List<Integer> meets, int conferencesEachHour, List<Work> work,
            List<Check> checks, List<Talk> conferences, List<Said> feedback, List<String> silent, List<String> strangers) {

        /** How many hours it had between this day and the first start. */
        int hoursAfter(int day) {
            return (int) meets.stream().filter(other -> other > day).count();
        }
    }

    /**
     * Students who went through a lesson side by side.
     *
     * @param task the day of its task at a table, in fours in this order; null when it is still to come
     * @param check the day of their mastery check; null when it is still to come
     */
    record Work(int lesson, List<String> students, int watch, How how, Integer task, Integer check) {
    }

    /** How a student's questions went. */
    enum How {
        /** All right at once. */
        RIGHT,
        /** One wrong at first, then right. */
        SLIPS,
        /** The last one wrong twice, and left so. */
        STUCK,
        /** One wrong, then right; and out of time in the middle of the video. */
        HALFWAY
    }

    /** A result that is told on its own; it stands in for those of {@link Work#check}. */
    record Check(String student, int lesson, int day, int percent) {
    }

    /** @param student and day are null for words that anybody may hear, as are the words for a talk in turn */
    record Talk(String student, Integer day, String strengths, String difficulties, String goal, String nextStep) {

        boolean hasWords() {
            return strengths != null;
        }
    }

    /** @param lesson null for words about anything else; @param reply null for none */
    record Said(String student, Integer lesson, int day, String words, String reply) {
    }

    record Encounter(String wellbeing, String interests, String goal, String nextStep) {
    }

    record AtHome(String guardian, String child, int lesson, int day) {
    }
}
