package app.headsup.routing;

import app.headsup.database.SchoolEntity;
import app.headsup.rules.Evidence;
import app.headsup.rules.OpenSuggestion;
import app.headsup.rules.Proposal;
import app.headsup.rules.Reason;
import app.headsup.rules.Route;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of suggestions. One is born open; then it is either withdrawn, when it stops being true, or settled by a
 * decision. For two minutes a decision may be taken back, and then it is open again. All keep its reason and its evidence.
 */
@Component
class SuggestionStore {

    private static final String SUGGESTION = """
            select s.id, s.class_hour_id, h.classroom_id, s.lesson_id, s.route, s.rule, s.subject, s.reason, s.made_at,
                   s.withdrawn_at, s.settled_at,
                   (select array_agg(student_id order by student_id) from suggestion_student x
                     where x.school_id = s.school_id and x.suggestion_id = s.id) as students
            from suggestion s join class_hour h on h.school_id = s.school_id and h.id = s.class_hour_id
            """;
    /** A yes and the move it causes are one transaction, moments apart. */
    private static final Duration CARRYING_OUT = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SuggestionStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The classroom's running hour, held until the transaction ends so that two looks at it take turns. */
    Optional<Hour> lockRunningHour(UUID classroomId) {
        return jdbc.sql("""
                select id, classroom_id, started_at from class_hour where classroom_id = ? and ended_at is null
                for no key update
                """).param(classroomId).query(Hour.class).optional();
    }

    /** The hour of a suggestion, held likewise. */
    void lockHourOf(UUID suggestionId) {
        jdbc.sql("""
                select id from class_hour where id = (select class_hour_id from suggestion where id = ?)
                for no key update
                """).param(suggestionId).query(UUID.class).optional();
    }

    List<OpenSuggestion> open(UUID hourId) {
        return openRows(hourId).stream().map(row ->
                new OpenSuggestion(row.id(), row.rule(), row.route(), row.topic(), new HashSet<>(row.students())))
                .toList();
    }

    /** The open suggestions of the hour, oldest first; one statement. */
    List<Row> openRows(UUID hourId) {
        return jdbc.sql(SUGGESTION + """
                where s.class_hour_id = ? and s.settled_at is null and s.withdrawn_at is null order by s.made_at, s.id
                """).param(hourId).query(this::row).list();
    }

    Optional<Row> find(UUID suggestionId) {
        return jdbc.sql(SUGGESTION + "where s.id = ?").param(suggestionId).query(this::row).optional();
    }

    /** What led the student to where they are now, if it was a suggestion that got a yes as it stood. */
    Optional<Row> yes(UUID hourId, UUID studentId) {
        return jdbc.sql(SUGGESTION + """
                join suggestion_student own on own.school_id = s.school_id and own.suggestion_id = s.id
                join decision d on d.school_id = s.school_id and d.suggestion_id = s.id and d.verdict = 'YES'
                     and d.undone_at is null
                join placement p on p.school_id = s.school_id and p.class_hour_id = s.class_hour_id
                     and p.student_id = own.student_id and p.until is null
                where s.class_hour_id = ? and own.student_id = ? and s.route <> 'SAY_WELL_DONE'
                  and abs(extract(epoch from p.since - d.decided_at)) < ?
                order by d.decided_at desc limit 1
                """).params(hourId, studentId, CARRYING_OUT.toSeconds()).query(this::row).optional();
    }

    UUID insert(UUID hourId, Proposal proposal) {
        UUID id = SchoolEntity.newId();
        jdbc.sql("""
                insert into suggestion (school_id, id, version, class_hour_id, lesson_id, route, rule, subject, reason,
                                        made_at)
                values (this_school(), ?, 0, ?, ?, ?, ?, ?, ?::jsonb, ?)
                """)
                .params(id, hourId, proposal.lessonId(), proposal.route().name(), proposal.rule(), proposal.subject(),
                        json.writeValueAsString(proposal.reason()), now()).update();
        jdbc.sql("insert into suggestion_student (school_id, suggestion_id, student_id) select this_school(), ?, unnest(?::uuid[])")
                .params(id, proposal.students().toArray(UUID[]::new)).update();
        jdbc.sql("""
                insert into suggestion_evidence (school_id, suggestion_id, position, kind, row_id)
                select this_school(), ?, e.position, e.kind, e.row_id
                from unnest(?::text[], ?::uuid[]) with ordinality as e (kind, row_id, position)
                """)
                .params(id, proposal.evidence().stream().map(one -> one.kind().name()).toArray(String[]::new),
                        proposal.evidence().stream().map(Evidence::rowId).toArray(UUID[]::new)).update();
        return id;
    }

    void withdraw(UUID suggestionId) {
        jdbc.sql("update suggestion set withdrawn_at = ?, version = version + 1 where id = ?")
                .params(now(), suggestionId).update();
    }

    void withdrawAll(UUID hourId) {
        jdbc.sql("""
                update suggestion set withdrawn_at = ?, version = version + 1
                where class_hour_id = ? and settled_at is null and withdrawn_at is null
                """).params(now(), hourId).update();
    }

    /** Somebody decided. */
    void settle(UUID suggestionId) {
        jdbc.sql("update suggestion set settled_at = ?, version = version + 1 where id = ?")
                .params(now(), suggestionId).update();
    }

    /** The stored rows of this kind that it rests on. */
    List<UUID> evidence(UUID suggestionId, Evidence.Kind kind) {
        return jdbc.sql("select row_id from suggestion_evidence where suggestion_id = ? and kind = ?")
                .params(suggestionId, kind.name()).query(UUID.class).list();
    }

    private Row row(ResultSet row, int index) throws SQLException {
        return new Row(row.getObject("id", UUID.class), row.getObject("class_hour_id", UUID.class),
                row.getObject("classroom_id", UUID.class), row.getObject("lesson_id", UUID.class),
                route(row.getString("route")), row.getString("rule"), topic(row.getString("subject")),
                json.readValue(row.getString("reason"), Reason.class), ids(row.getArray("students")),
                Rows.at(row, "made_at"), Rows.at(row, "withdrawn_at"), Rows.at(row, "settled_at"));
    }

    static UUID topic(String subject) {
        return UUID.fromString(subject.substring(0, subject.indexOf('/')));
    }

    static Route route(String name) {
        return name == null ? null : Route.valueOf(name);
    }

    static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    record Hour(UUID id, UUID classroomId, Instant startedAt) {
    }

    /** A suggestion as it is stored. */
    record Row(UUID id, UUID hourId, UUID classroomId, UUID lessonId, Route route, String rule, UUID topic,
            Reason reason, List<UUID> students, Instant madeAt, Instant withdrawnAt, Instant settledAt) {

        boolean isOpen() {
            return withdrawnAt == null && settledAt == null;
        }
    }
}
