package app.headsup.rehearsal;

import app.headsup.classhour.State;
import app.headsup.rules.Mode;
import app.headsup.rules.Proposal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The hour as Headsup runs it. The rules suggest on what has happened; what a class agreed to in advance is done at once;
 * for everything else, and for what no rule speaks of, an adult has to find the time ({@link AdultAtWork}). A student who
 * waits takes a free screen and opens the next lesson without being told; who waits at a screen for an adult takes what paper
 * lies ready for everybody.
 */
final class RulesConduct extends Conduct {

    /** The board looks again without any news. */
    private static final int CLOCK = 20;
    /** Two side by side compare notes, or one explains. */
    private static final double PAIR_MINUTES = 4;
    private static final int SETTLED = 50;

    private final Chronicle chronicle;
    private final Board board;
    private final Way.Rules way;
    private final List<AdultAtWork> adults;
    private int lookedAt = -CLOCK;

    RulesConduct(Hour hour, Chronicle chronicle, Board board, Way.Rules way) {
        super(hour);
        this.chronicle = chronicle;
        this.board = board;
        this.way = way;
        this.adults = hour.setting().adults().stream().map(adult -> new AdultAtWork(adult, this, board, chronicle)).toList();
    }

    @Override
    void begin() {
        look();
        carryOutWhatIsAgreed();
        hour.attendees().stream().filter(one -> one.place() == State.WAITING && !readyForTask(one))
                .sorted(Comparator.comparingInt(RulesConduct::opened)).forEach(one -> {
                    if (!openByThemselves(one, OPENING)) {
                        toPaper(one, OPENING);
                    }
                });
        clock();
    }

    /** Who has most of a video still to see takes a screen last: the others are sooner through, and the screen is free again. */
    private static int opened(Attendee one) {
        return one.lessons().stream().filter(lesson -> !lesson.screenDone()).mapToInt(Progress::screenLeft).findFirst().orElse(0);
    }

    private void clock() {
        hour.in(CLOCK, this::clock);
    }

    @Override
    void settle() {
        boolean moved = true;
        for (int round = 0; moved && round < SETTLED; round++) {
            look();
            moved = carryOutWhatIsAgreed();
            for (var adult : adults) {
                moved |= adult.act();
            }
        }
    }

    private void look() {
        board.look(hour.now(), hour.now() - lookedAt >= CLOCK);
        lookedAt = hour.now();
    }

    private boolean carryOutWhatIsAgreed() {
        boolean moved = false;
        for (var proposal : board.open()) {
            if (way.modes().get(proposal.rule()) == Mode.STANDING_YES && canBeDone(proposal)) {
                board.yes(proposal, hour.now());
                carryOut(proposal);
                moved = true;
            }
        }
        return moved;
    }

    /** What needs no adult beside the student, and that the room has place for. */
    boolean canBeDone(Proposal proposal) {
        var students = students(proposal);
        return switch (proposal.route()) {
            case GROUP_TASK -> students.size() > 1 ? hour.freeTable(students.size()).isPresent()
                    : youngestWithRoom(proposal.lessonId()) != null;
            case PARTNER, HELP_A_PEER -> true;
            case PAPER_PRACTICE, MASTERY_CHECK -> students.stream().allMatch(one -> nextPaper(one).isPresent());
            case WATCH_AGAIN, NEXT_LESSON, STRETCH ->
                    students.stream().filter(one -> !one.hasDevice()).count() <= hour.devicesFree();
            case CONFERENCE, SMALL_GROUP, SAY_WELL_DONE -> false;
        };
    }

    void carryOut(Proposal proposal) {
        var students = students(proposal);
        switch (proposal.route()) {
            case GROUP_TASK -> groupTask(students, proposal.lessonId());
            case PARTNER, HELP_A_PEER -> pair(students);
            case PAPER_PRACTICE, MASTERY_CHECK -> students.forEach(one -> toPaper(one, Hour.WALK));
            case WATCH_AGAIN, NEXT_LESSON, STRETCH -> students.forEach(one -> toScreenAgain(one, Hour.WALK));
            default -> throw new IllegalStateException("Needs an adult: " + proposal);
        }
    }

    List<Attendee> students(Proposal proposal) {
        return proposal.students().stream().map(hour::attendee).toList();
    }

    private void groupTask(List<Attendee> students, UUID lessonId) {
        if (students.size() == 1) {
            hour.join(students.getFirst(), youngestWithRoom(lessonId));
            return;
        }
        var lesson = students.getFirst().on(lessonId).lesson();
        int table = hour.freeTable(students.size()).orElseThrow();
        hour.sit(students, table, lesson, hour.seconds(lesson.task(), students), walk(), this::nothing);
    }

    private int walk() {
        return hour.now() == 0 ? OPENING : Hour.WALK;
    }

    private Table youngestWithRoom(UUID lessonId) {
        return hour.tables().stream().filter(table -> table.open() && !table.finished() && table.lesson() != null
                        && table.lesson().id().equals(lessonId) && table.members().size() < table.lesson().groupSize())
                .max(Comparator.comparingInt(Table::from)).orElse(null);
    }

    private void pair(List<Attendee> two) {
        hour.sit(two, null, null, Job.minutes(PAIR_MINUTES).left(), walk(), () -> two.forEach(RulesConduct::talkedOver));
    }

    static void talkedOver(Attendee one) {
        one.lessons().stream().filter(Progress::hasMisses).forEach(Progress::help);
    }

    /** To the lesson at hand, with what is still wrong; else to the next. */
    void toScreenAgain(Attendee one, int walk) {
        atHand(one).ifPresent(lesson -> {
            lesson.reviseMisses();
            toScreen(one, lesson, walk);
        });
    }

    Optional<Progress> atHand(Attendee one) {
        return one.lessons().stream().filter(lesson -> lesson.opened() && !lesson.understood() && !lesson.marked()).findFirst()
                .or(() -> nextAtScreen(one));
    }

    /** Somebody who waits opens the lesson by themselves where a screen is free; who understood one waits for its task. */
    boolean openByThemselves(Attendee one, int walk) {
        if (readyForTask(one) || atHand(one).isEmpty() || !one.hasDevice() && hour.devicesFree() < 1) {
            return false;
        }
        toScreenAgain(one, walk);
        return true;
    }

    /** On to a lesson that isn't begun, whatever is left of the others. */
    boolean toNextLesson(Attendee one) {
        var next = nextAtScreen(one).filter(lesson -> one.hasDevice() || hour.devicesFree() > 0);
        next.ifPresent(lesson -> toScreen(one, lesson, Hour.WALK));
        return next.isPresent();
    }

    static boolean readyForTask(Attendee one) {
        return one.lessons().stream().anyMatch(lesson -> lesson.understood() && !lesson.taskDone() && !lesson.marked());
    }

    @Override
    void idle(Attendee one) {
        if (one.place() == State.WAITING) {
            openByThemselves(one, Hour.WALK);
        } else if (one.place() == State.SCREEN && !readyForTask(one) && !one.warmUp().done()) {
            hour.work(one, Doing.PAPER, one.warmUp(), () -> turnIdle(one));
        }
    }

    private void nothing() {
        // The members wait from now on; an adult sees it on the board.
    }

    /** After the bell somebody looks through the checks that were handed in. */
    @Override
    void end() {
        hour.attendees().forEach(one -> one.lessons().stream().filter(lesson -> lesson.taskDone() && lesson.check().done()
                && !lesson.marked()).forEach(lesson -> hour.witness().marked(one.id(), lesson.lesson().id(), lesson.mark(),
                        hour.end() + 3600)));
    }
}
