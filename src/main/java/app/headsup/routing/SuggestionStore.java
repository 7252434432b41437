package app.headsup.routing;

import app.headsup.database.SchoolEntity;
import app.headsup.rules.Evidence;
import app.headsup.rules.Facts;
import app.headsup.rules.Facts.Said;
import app.headsup.rules.Facts.Suggested;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** @return the decision's id */
    UUID settle(UUID suggestionId, DecisionRow decision) {
        UUID id = SchoolEntity.newId();
        jdbc.sql("update suggestion set settled_at = ?, version = version + 1 where id = ?")
                .params(now(), suggestionId).update();
        jdbc.sql("""
                insert into decision (school_id, id, suggestion_id, verdict, route, word, standing, later_until,
                                      decided_by, decided_at, adult_id)
                values (this_school(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, suggestionId, decision.verdict(),
                        decision.route() == null ? null : decision.route().name(), decision.word(),
                        decision.standing(), decision.laterUntil() == null ? null
                                : Timestamp.from(decision.laterUntil()),
                        decision.decidedBy(), now(), decision.adultId()).update();
        return id;
    }

    /** What was put off in this hour comes back with the class's next one. */
    void endPutOff(UUID hourId) {
        jdbc.sql("""
                update decision d set later_until = ? from suggestion s
                where s.school_id = d.school_id and s.id = d.suggestion_id and s.class_hour_id = ? and d.later_until > ?
                """).params(now(), hourId, now()).update();
    }

    /** The stored rows of this kind that it rests on. */
    List<UUID> evidence(UUID suggestionId, Evidence.Kind kind) {
        return jdbc.sql("select row_id from suggestion_evidence where suggestion_id = ? and kind = ?")
                .params(suggestionId, kind.name()).query(UUID.class).list();
    }

    /** What was decided, by whom; empty when the suggestion was withdrawn instead or is still open. */
    Optional<Settled> decision(UUID suggestionId) {
        return jdbc.sql("""
                select d.verdict, d.route, d.word, d.standing, d.decided_at, d.later_until,
                       p.called as decided_by
                from decision d join person p on p.school_id = d.school_id and p.id = d.decided_by
                where d.suggestion_id = ? and d.undone_at is null order by d.decided_at desc limit 1
                """).param(suggestionId)
                .query((row, i) -> new Settled(row.getString("verdict"), route(row.getString("route")),
                        row.getString("word"), row.getBoolean("standing"), row.getString("decided_by"),
                        Rows.at(row, "decided_at"), Rows.at(row, "later_until"))).optional();
    }

    /**
     * What was suggested in the class's hours that began since a moment, with what adults said to it: all but what had
     * been withdrawn, without a word, before another.
     */
    List<Suggested> suggested(UUID classroomId, Instant since, Instant from) {
        var suggested = new LinkedHashMap<UUID, Suggested>();
        jdbc.sql("""
                select s.id, s.class_hour_id, s.rule, s.route, s.subject, s.made_at, s.withdrawn_at, s.settled_at,
                       (select array_agg(student_id) from suggestion_student x
                         where x.school_id = s.school_id and x.suggestion_id = s.id) as students,
                       d.verdict, d.decided_at, d.later_until
                from class_hour h
                join suggestion s on s.school_id = h.school_id and s.class_hour_id = h.id
                left join decision d on d.school_id = s.school_id and d.suggestion_id = s.id and d.undone_at is null
                where h.classroom_id = ? and h.started_at > ?
                  and (d.id is not null or s.withdrawn_at is null or s.withdrawn_at > ?)
                order by s.made_at, s.id, d.decided_at
                """).params(classroomId, Timestamp.from(since), Timestamp.from(from)).query(row -> {
                    suggested.merge(row.getObject("id", UUID.class), suggested(row), (one, more) -> one.and(more.said()));
                });
        return List.copyOf(suggested.values());
    }

    private static Suggested suggested(ResultSet row) throws SQLException {
        var suggestion = new OpenSuggestion(row.getObject("id", UUID.class), row.getString("rule"),
                route(row.getString("route")), topic(row.getString("subject")), Set.copyOf(ids(row.getArray("students"))));
        var said = row.getString("verdict") == null ? List.<Said>of() : List.of(new Said(
                Facts.Answer.valueOf(row.getString("verdict")), Rows.at(row, "decided_at"), Rows.at(row, "later_until")));
        return new Suggested(row.getObject("class_hour_id", UUID.class), suggestion, Rows.at(row, "made_at"),
                Rows.at(row, "withdrawn_at"), Rows.at(row, "settled_at"), said);
    }

    private Row row(ResultSet row, int index) throws SQLException {
        return new Row(row.getObject("id", UUID.class), row.getObject("class_hour_id", UUID.class),
                row.getObject("classroom_id", UUID.class), row.getObject("lesson_id", UUID.class),
                route(row.getString("route")), row.getString("rule"), topic(row.getString("subject")),
                json.readValue(row.getString("reason"), Reason.class), ids(row.getArray("students")),
                Rows.at(row, "made_at"), Rows.at(row, "withdrawn_at"), Rows.at(row, "settled_at"));
    }

    private static UUID topic(String subject) {
        return UUID.fromString(subject.substring(0, subject.indexOf('/')));
    }

    private static Route route(String name) {
        return name == null ? null : Route.valueOf(name);
    }

    private static List<UUID> ids(Array array) throws SQLException {
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

    /** A decision about to be written. */
    record DecisionRow(String verdict, Route route, String word, boolean standing, Instant laterUntil, UUID decidedBy,
            UUID adultId) {
    }
}
