package app.headsup.rehearsal;

import app.headsup.classhour.State;
import app.headsup.playlist.Tier;
import app.headsup.roster.SchoolDays;
import app.headsup.rules.Facts;
import app.headsup.rules.Facts.Gathered;
import app.headsup.rules.Facts.Member;
import app.headsup.rules.Facts.Suggested;
import app.headsup.rules.History.Answered;
import app.headsup.rules.History.Checked;
import app.headsup.rules.Lesson;
import app.headsup.rules.Step;
import app.headsup.rules.Thresholds;
import app.headsup.rules.Work.Attempt;
import app.headsup.rules.Work.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes down what happens in rehearsed hours as a school's tables would hold it, so that the rules can be asked about it.
 * The hours lie on school days that follow one another; which days is of no importance to anybody.
 */
final class Chronicle implements Witness {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final LocalTime BELL = LocalTime.of(10, 0);
    private static final int REACHED = 80;

    private final Thresholds policy;
    private final List<LessonWork> work;
    private final Map<UUID, Diary> diaries = new LinkedHashMap<>();
    private final Map<UUID, Gathered> groups = new LinkedHashMap<>();
    private final Map<UUID, Suggested> suggestions = new LinkedHashMap<>();
    private final List<Gathered> before;
    private LocalDate today = FIRST.minusDays(1);
    private Facts.Hour hour;
    private long rows;

    Chronicle(Setting setting, Thresholds policy) {
        this.policy = policy;
        this.work = setting.lessons();
        setting.learners().forEach(one -> diaries.put(one.id(), new Diary(one.id(), daysBefore(one.daysWithoutTalk()))));
        this.before = setting.met().entrySet().stream().flatMap(met -> IntStream.range(0, met.getValue())
                .mapToObj(time -> past(Stream.of(met.getKey().one(), met.getKey().other())))).toList();
    }

    private static LocalDate daysBefore(int schoolDays) {
        return Stream.iterate(FIRST, day -> day.minusDays(1)).filter(day -> SchoolDays.between(day, FIRST) >= schoolDays)
                .findFirst().orElseThrow();
    }

    private Gathered past(Stream<UUID> learners) {
        var then = FIRST.minusDays(7).atTime(BELL).toInstant(ZoneOffset.UTC);
        return new Gathered(next(), next(), null, then, then, then.plusSeconds(900),
                learners.map(learner -> new Member(learner, then, null)).toList());
    }

    private UUID next() {
        return new UUID(9, ++rows);
    }

    /** The next period: everybody waits. */
    void begin(int minutes) {
        var ended = hour == null ? null : at(minutes * 60);
        today = Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .filter(day -> SchoolDays.between(day.minusDays(1), day) == 1).findFirst().orElseThrow();
        hour = new Facts.Hour(next(), today.atTime(BELL).toInstant(ZoneOffset.UTC), null);
        suggestions.values().removeIf(one -> one.said().isEmpty());
        diaries.values().forEach(diary -> diary.newHour(ended));
        diaries.keySet().forEach(learner -> placed(learner, State.WAITING, null, 0));
    }

    Instant at(int second) {
        return hour.startedAt().plusSeconds(second);
    }

    /** How much has been written; changes whenever something has. */
    long rows() {
        return rows;
    }

    Facts facts() {
        return new Facts(policy, ZoneOffset.UTC, List.of(hour), lessons(), playlist(),
                Stream.concat(before.stream(), groups.values().stream()).toList(), List.copyOf(suggestions.values()),
                diaries.values().stream().map(Diary::history).toList());
    }

    private Map<UUID, Lesson> lessons() {
        var lessons = new LinkedHashMap<UUID, Lesson>();
        work.forEach(one -> lessons.put(one.id(), new Lesson(one.id(), "Lesson " + (work.indexOf(one) + 1), one.groupSize(), true,
                one.paper() > 0, IntStream.range(0, one.questions())
                        .mapToObj(question -> new Lesson.Asked(question(one.id(), question), true, null)).toList())));
        return lessons;
    }

    private static UUID question(UUID lesson, int number) {
        return new UUID(lesson.getMostSignificantBits() ^ lesson.getLeastSignificantBits(), number);
    }

    /** Each lesson is to be reached a school day after the one before. */
    private List<Step> playlist() {
        var steps = new ArrayList<Step>();
        var day = FIRST;
        for (var one : work) {
            steps.add(new Step(one.id(), one.id(), Tier.MUST, day, Instant.EPOCH));
            day = day.plusDays(day.getDayOfWeek().getValue() == 5 ? 3 : 1);
        }
        return steps;
    }

    UUID hourId() {
        return hour.id();
    }

    Instant lastTalk(UUID learner) {
        return diaries.get(learner).lastTalk();
    }

    void suggest(Suggested suggestion) {
        suggestions.put(suggestion.suggestion().id(), suggestion);
        rows++;
    }

    @Override
    public void placed(UUID learner, State state, UUID table, int at) {
        diaries.get(learner).place(next(), hour.id(), state, table, at(at));
    }

    @Override
    public void opened(UUID learner, UUID lesson, int at) {
        diaries.get(learner).open(next(), lesson, at(at));
    }

    @Override
    public void finished(UUID learner, UUID lesson, int at) {
        rows++;
        diaries.get(learner).finish(lesson, at(at));
    }

    @Override
    public void answered(UUID learner, UUID lesson, Progress.Try answer, int at) {
        diaries.get(learner).answer(new Answered(lesson, question(lesson, answer.question()),
                new Attempt(next(), answer.response(), answer.right(), at(at))));
    }

    @Override
    public void marked(UUID learner, UUID lesson, int percent, int at) {
        diaries.get(learner).mark(new Checked(lesson, new Result(next(), percent, percent >= REACHED, at(at))));
    }

    @Override
    public void sat(UUID table, UUID lesson, List<UUID> learners, int at) {
        rows++;
        groups.put(table, new Gathered(table, hour.id(), lesson, at(at), null, null,
                learners.stream().map(learner -> new Member(learner, at(at), null)).toList()));
    }

    @Override
    public void joined(UUID table, UUID learner, int at) {
        change(table, group -> group.and(List.of(new Member(learner, at(at), null))));
    }

    /** Who goes after the tick has stayed. */
    @Override
    public void left(UUID table, UUID learner, int at) {
        change(table, group -> group.tickedAt() != null ? group : withMembers(group, group.members().stream()
                .map(one -> one.studentId().equals(learner) && one.leftAt() == null
                        ? new Member(learner, one.joinedAt(), at(at)) : one).toList()));
    }

    @Override
    public void ticked(UUID table, int at) {
        change(table, group -> new Gathered(group.id(), group.hourId(), group.lessonId(), group.formedAt(), at(at),
                group.endedAt(), group.members()));
    }

    @Override
    public void ended(UUID table, int at) {
        change(table, group -> new Gathered(group.id(), group.hourId(), group.lessonId(), group.formedAt(), group.tickedAt(),
                at(at), group.members()));
    }

    private void change(UUID table, UnaryOperator<Gathered> change) {
        rows++;
        groups.computeIfPresent(table, (id, group) -> change.apply(group));
    }

    private static Gathered withMembers(Gathered group, List<Member> members) {
        return new Gathered(group.id(), group.hourId(), group.lessonId(), group.formedAt(), group.tickedAt(), group.endedAt(),
                members);
    }

    @Override
    public void talkOpened(UUID learner, int at) {
        diaries.get(learner).openTalk(next(), at(at));
    }

    @Override
    public void talkClosed(UUID learner, int at) {
        rows++;
        diaries.get(learner).closeTalk(at(at));
    }
}
