package app.headsup.rehearsal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What one student has done of one lesson, from the first second of its video to the check. A question stands between two
 * parts of the video; after a miss that part is watched again and tried again at once, as the player offers it. A second
 * miss is left standing until somebody has helped, or until they come back to it.
 */
final class Progress {

    private static final int ANSWERING = 25;
    private static final double LUCK = 0.15;
    private static final double HELPED = 0.95;
    private static final double FAVOURITE = 0.6;

    private final Learner learner;
    private final LessonWork lesson;
    private final Chance chance;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Map<Integer, Integer> tries = new HashMap<>();
    private final TreeSet<Integer> wrong = new TreeSet<>();
    private final Job check;
    private final Job paper;
    private boolean opened;
    private boolean helped;
    private boolean taskDone;
    private Integer percent;

    Progress(Learner learner, LessonWork lesson, Chance chance) {
        this.learner = learner;
        this.lesson = lesson;
        this.chance = chance;
        for (int question = 0; question < lesson.questions(); question++) {
            ahead.add(new Step(Job.minutes(part(question)), Step.WATCH));
            ahead.add(new Step(Job.seconds(ANSWERING), question));
        }
        ahead.add(new Step(Job.minutes(part(lesson.questions())), Step.END));
        check = Job.minutes(lesson.check() * working(-1));
        paper = Job.minutes(lesson.paper() * working(-2));
    }

    private double part(int number) {
        return lesson.video() / (lesson.questions() + 1) * learner.pace().watching()
                * chance.around(LUCK, learner.id(), lesson.id().getLeastSignificantBits(), number);
    }

    private double working(int what) {
        return learner.pace().working() * chance.around(LUCK, learner.id(), lesson.id().getLeastSignificantBits(), what);
    }

    LessonWork lesson() {
        return lesson;
    }

    /** The next thing at the screen; null when there is none. */
    Step next() {
        return ahead.peek();
    }

    /** Whether this is the first look at it. */
    boolean open() {
        boolean first = !opened;
        opened = true;
        return first;
    }

    boolean opened() {
        return opened;
    }

    /** The step at hand is done. */
    void watched() {
        ahead.remove();
    }

    /** Tries the question at hand. */
    Try answer() {
        int question = ahead.remove().question();
        int number = tries.merge(question, 1, Integer::sum);
        double likely = number == 1 ? learner.pace().firstTry() : helped ? HELPED : learner.pace().laterTry();
        long which = lesson.id().getLeastSignificantBits();
        boolean right = chance.even(learner.id(), which, question, number) < likely;
        if (right) {
            wrong.remove(question);
        } else {
            wrong.add(question);
            if (number == 1) {
                tryAgain(question);
            }
        }
        boolean favourite = chance.even(learner.id(), which, question, number, 1) < FAVOURITE;
        return new Try(question, number, right, right ? "right" : favourite ? "often" : "seldom");
    }

    private void tryAgain(int question) {
        ahead.addFirst(new Step(Job.seconds(ANSWERING), question));
        ahead.addFirst(new Step(Job.minutes(part(question) / 2), Step.WATCH));
    }

    /** Comes back to what is still wrong. */
    void reviseMisses() {
        if (ahead.isEmpty()) {
            wrong.descendingSet().forEach(this::tryAgain);
        }
    }

    /** Somebody talked it over with them. */
    void help() {
        helped = true;
    }

    boolean screenDone() {
        return ahead.isEmpty();
    }

    boolean understood() {
        return ahead.isEmpty() && wrong.isEmpty();
    }

    boolean hasMisses() {
        return !wrong.isEmpty();
    }

    /** Seconds at the screen that are still to come if nothing more goes wrong. */
    int screenLeft() {
        return ahead.stream().mapToInt(step -> step.job().left()).sum();
    }

    void doTask() {
        taskDone = true;
    }

    boolean taskDone() {
        return taskDone;
    }

    Job check() {
        return check;
    }

    Job paper() {
        return paper;
    }

    boolean marked() {
        return percent != null;
    }

    /** An adult looks at the check: better for who is usually right. */
    int mark() {
        double known = 0.45 + 0.55 * Math.max(learner.pace().firstTry(), helped ? 0.8 : 0);
        percent = (int) Math.min(100, 100 * known * chance.around(0.1, learner.id(), lesson.id().getLeastSignificantBits(), -3));
        return percent;
    }

    /** @param question number of the question to try, or {@link #WATCH}, or {@link #END} for the video's last part */
    record Step(Job job, int question) {

        static final int WATCH = -1;
        static final int END = -2;
    }

    /** @param number 1 for the first try */
    record Try(int question, int number, boolean right, String response) {
    }
}
