package app.headsup.rules;

import app.headsup.rules.History.Checked;
import app.headsup.rules.History.Viewed;
import app.headsup.rules.Work.Attempt;
import app.headsup.rules.Work.Result;
import app.headsup.rules.Work.Ticked;
import app.headsup.rules.Work.Tries;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one student had done with the class's lessons by one moment. */
final class WorkSoFar {

    /** Work that nobody has touched for longer suggests nothing any more. */
    private static final Duration LATELY = Duration.ofDays(21);

    private final Facts facts;
    private final Instant moment;
    private final Map<UUID, Ticked> ticked;
    private final Map<UUID, Viewed> viewings;
    private final Map<UUID, Map<UUID, List<Attempt>>> tried;
    private final Map<UUID, Result> results;

    /** @param ticked by lesson, the task that was done */
    WorkSoFar(Facts facts, History student, Instant moment, Map<UUID, Ticked> ticked) {
        this.facts = facts;
        this.moment = moment;
        this.ticked = ticked;
        this.viewings = student.viewings().stream().filter(one -> happened(one.startedAt()))
                .collect(Collectors.toMap(Viewed::lessonId, Function.identity()));
        this.tried = student.answers().stream().filter(one -> happened(one.attempt().at()))
                .collect(Collectors.groupingBy(History.Answered::lessonId, Collectors.groupingBy(
                        History.Answered::questionId, Collectors.mapping(History.Answered::attempt, Collectors.toList()))));
        this.results = student.results().stream().filter(one -> happened(one.result().at())).collect(Collectors.toMap(
                Checked::lessonId, Checked::result, (one, other) -> newer(one, other) ? one : other));
    }

    /** The lessons whose objective was reached at the latest check, however long ago. */
    Set<UUID> reached() {
        return results.entrySet().stream().filter(one -> one.getValue().reached()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The lessons lately worked on, in the order of their ids. */
    List<Work> work() {
        var lessons = new TreeSet<>(viewings.keySet());
        lessons.addAll(tried.keySet());
        lessons.addAll(results.keySet());
        return lessons.stream().filter(this::lately).map(facts.lessons()::get).map(this::work).toList();
    }

    private boolean lately(UUID lesson) {
        var since = moment.minus(LATELY);
        var viewed = Stream.ofNullable(viewings.get(lesson))
                .flatMap(viewing -> Stream.of(viewing.startedAt(), viewing.finishedAt()));
        var answered = tried.getOrDefault(lesson, Map.of()).values().stream().flatMap(List::stream).map(Attempt::at);
        var checked = Stream.ofNullable(results.get(lesson)).map(Result::at);
        return Stream.of(viewed, answered, checked).flatMap(Function.identity())
                .anyMatch(at -> happened(at) && at.isAfter(since));
    }

    /** Questions that are marked; their number counts all that are asked, as the student sees them. */
    private Work work(Lesson lesson) {
        var viewing = viewings.get(lesson.id());
        var attempts = tried.getOrDefault(lesson.id(), Map.of());
        var asked = lesson.questions().stream().filter(question -> !happened(question.withdrawnAt())).toList();
        var tries = asked.stream().filter(Lesson.Asked::marked).map(question -> new Tries(question.id(),
                asked.indexOf(question) + 1, attempts.getOrDefault(question.id(), List.of()))).toList();
        return new Work(lesson.id(), viewing == null ? null : viewing.id(), viewing == null ? null : viewing.startedAt(),
                viewing != null && happened(viewing.finishedAt()) ? viewing.finishedAt() : null, tries,
                results.get(lesson.id()), ticked.get(lesson.id()));
    }

    private boolean happened(Instant at) {
        return at != null && !at.isAfter(moment);
    }

    private static boolean newer(Result one, Result other) {
        return Comparator.comparing(Result::at).thenComparing(Result::id).compare(one, other) > 0;
    }
}
