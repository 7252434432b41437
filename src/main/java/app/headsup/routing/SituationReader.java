package app.headsup.routing;

import app.headsup.classhour.State;
import app.headsup.rules.Room.Answered;
import app.headsup.rules.Room.LessonFacts;
import app.headsup.rules.Room;
import app.headsup.rules.Situation.OpenNeed;
import app.headsup.rules.Situation;
import app.headsup.rules.Work.Attempt;
import app.headsup.rules.Work.Result;
import app.headsup.rules.Work.Tries;
import app.headsup.rules.Work;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads everything the rules look at for a whole class, with the same number of statements for 5 students and for 60.
 * Reads the tables of the modules below as they are; asks the modules above through {@link Partners} and {@link Talks}.
 */
@Component
class SituationReader {

    /** Work that nobody has touched for longer suggests nothing any more. */
    private static final Duration LATELY = Duration.ofDays(21);

    /** Who worked on what lately, in class. */
    private static final String RECENT = """
            with recent as (
                select distinct student_id, lesson_id from answer
                 where student_id = any(:students) and setting = 'CLASS' and given_at > :since
                union select student_id, lesson_id from viewing
                 where student_id = any(:students) and setting = 'CLASS' and seen_at > :since
                union select student_id, lesson_id from mastery_result
                 where student_id = any(:students) and recorded_at > :since)
            """;

    private final JdbcClient jdbc;
    private final Partners partners;
    private final Talks talks;
    private final Needs needs;
    private final Policies policies;
    private final SuggestionStore store;
    private final Clock clock;

    SituationReader(JdbcClient jdbc, Partners partners, Talks talks, Needs needs, Policies policies,
            SuggestionStore store, Clock clock) {
        this.jdbc = jdbc;
        this.partners = partners;
        this.talks = talks;
        this.needs = needs;
        this.policies = policies;
        this.store = store;
        this.clock = clock;
    }

    /** Everybody who has a place in this hour, in the order of their ids, all with the same room. */
    List<Situation> read(UUID hourId, UUID classroomId, Instant startedAt) {
        var states = states(hourId);
        var work = new Loaded(states.keySet());
        var room = new Room(clock.instant(), hourId, startedAt, policies.thresholds(classroomId), work.lessons,
                partners.meetings(classroomId), partners.open(hourId), store.open(hourId), store.answers(classroomId));
        var lastTalks = talks.lastWith(classroomId);
        var needed = openNeeds(classroomId);
        var done = partners.ticked(classroomId);
        return states.keySet().stream().sorted()
                .map(student -> new Situation(student, states.get(student), lastTalks.get(student),
                        needed.getOrDefault(student, List.of()), work.of(student, done), room))
                .toList();
    }

    private Map<UUID, State> states(UUID hourId) {
        return jdbc.sql("select student_id, state from placement where class_hour_id = ? and until is null")
                .param(hourId)
                .query((row, i) -> Map.entry(id(row, "student_id"), State.valueOf(row.getString("state")))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, List<OpenNeed>> openNeeds(UUID classroomId) {
        return needs.open(classroomId).stream().collect(Collectors.groupingBy(NeedView::studentId, Collectors.mapping(
                need -> new OpenNeed(need.id(), need.route(), need.raisedBy(), need.words(), need.raisedAt()),
                Collectors.toList())));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private record Key(UUID studentId, UUID lessonId) {
    }

    private record Viewed(UUID id, Instant finishedAt) {
    }

    private record Asked(UUID id, int number) {
    }

    /** The recent work of all students, put together from one statement per table. */
    private final class Loaded {

        private final UUID[] students;
        private final Timestamp since = Timestamp.from(clock.instant().minus(LATELY));
        private final Map<Key, Viewed> viewings = new HashMap<>();
        private final Map<Key, Result> results = new HashMap<>();
        private final Map<Key, Map<UUID, List<Attempt>>> attempts = new HashMap<>();
        private final Map<UUID, List<Asked>> questions = new HashMap<>();
        private final Map<UUID, LessonFacts> lessons = new HashMap<>();

        Loaded(Collection<UUID> students) {
            this.students = students.toArray(UUID[]::new);
            loadViewings();
            loadResults();
            loadAttempts();
            loadLessons();
        }

        List<Work> of(UUID student, Set<Partners.Ticked> done) {
            return lessons.keySet().stream().sorted().map(lesson -> new Key(student, lesson))
                    .filter(key -> viewings.containsKey(key) || results.containsKey(key) || attempts.containsKey(key))
                    .map(key -> work(key, done.contains(new Partners.Ticked(student, key.lessonId())))).toList();
        }

        private Work work(Key key, boolean done) {
            var viewed = viewings.getOrDefault(key, new Viewed(null, null));
            var tried = attempts.getOrDefault(key, Map.of());
            var tries = questions.getOrDefault(key.lessonId(), List.of()).stream()
                    .map(asked -> new Tries(asked.id(), asked.number(), tried.getOrDefault(asked.id(), List.of())))
                    .toList();
            return new Work(key.lessonId(), viewed.id(), viewed.finishedAt(), tries, results.get(key), done);
        }

        private JdbcClient.StatementSpec recent(String select) {
            return jdbc.sql(RECENT + select).param("students", students).param("since", since);
        }

        private void loadViewings() {
            recent("""
                    select v.student_id, v.lesson_id, v.id, v.finished_at
                    from viewing v join recent using (student_id, lesson_id) where v.setting = 'CLASS'
                    """).query(row -> {
                        viewings.put(key(row), new Viewed(id(row, "id"), at(row, "finished_at")));
                    });
        }

        private void loadResults() {
            recent("""
                    select distinct on (r.student_id, r.lesson_id) r.student_id, r.lesson_id, r.id, r.percent,
                           r.recorded_at
                    from mastery_result r join recent using (student_id, lesson_id)
                    order by r.student_id, r.lesson_id, r.recorded_at desc, r.id desc
                    """).query(row -> {
                        results.put(key(row),
                                new Result(id(row, "id"), row.getInt("percent"), at(row, "recorded_at")));
                    });
        }

        private void loadAttempts() {
            recent("""
                    select a.student_id, a.lesson_id, a.question_id, a.id, a.response, a.correct, a.given_at
                    from answer a join recent using (student_id, lesson_id)
                    where a.setting = 'CLASS' and a.correct is not null order by a.attempt
                    """).query(row -> {
                        attempts.computeIfAbsent(key(row), key -> new HashMap<>())
                                .computeIfAbsent(id(row, "question_id"), question -> new ArrayList<>())
                                .add(new Attempt(id(row, "id"), row.getString("response"), row.getBoolean("correct"),
                                        at(row, "given_at")));
                    });
        }

        /** Questions that the server marks; the number counts all that are asked, as the student sees them. */
        private void loadLessons() {
            var worked = new HashSet<UUID>();
            List.of(viewings.keySet(), results.keySet(), attempts.keySet())
                    .forEach(keys -> keys.forEach(key -> worked.add(key.lessonId())));
            jdbc.sql("""
                    select l.id, l.title, t.group_size, q.id as question_id, q.number_in_lesson, q.marked
                    from lesson l
                    left join task_card t on t.school_id = l.school_id and t.lesson_id = l.id
                    left join (select school_id, lesson_id, id, kind <> 'TALK'
                                          and (kind <> 'SHORT_TEXT' or trim(accepted) <> '') as marked,
                                      row_number() over (partition by lesson_id order by at_ms) as number_in_lesson
                               from question where withdrawn_at is null and lesson_id = any(:lessons)) q
                           on q.school_id = l.school_id and q.lesson_id = l.id
                    where l.id = any(:lessons) order by l.id, q.number_in_lesson
                    """).param("lessons", worked.toArray(UUID[]::new))
                    .query(row -> {
                        var lesson = id(row, "id");
                        lessons.putIfAbsent(lesson, new LessonFacts(lesson, row.getString("title"),
                                row.getObject("group_size", Integer.class)));
                        if (row.getBoolean("marked")) {
                            questions.computeIfAbsent(lesson, key -> new ArrayList<>())
                                    .add(new Asked(id(row, "question_id"), row.getInt("number_in_lesson")));
                        }
                    });
        }

        private static Key key(ResultSet row) throws SQLException {
            return new Key(id(row, "student_id"), id(row, "lesson_id"));
        }
    }
}
