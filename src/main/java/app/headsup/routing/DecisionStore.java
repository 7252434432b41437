package app.headsup.routing;

import app.headsup.database.SchoolEntity;
import app.headsup.rules.Route;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what adults decided. One that was taken back stays, and says so; at most one of a suggestion stands. */
@Component
class DecisionStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the decision's id */
    UUID insert(UUID suggestionId, DecisionRow decision) {
        UUID id = SchoolEntity.newId();
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

    /** What was decided, by whom; empty when the suggestion was withdrawn instead or is still open. */
    Optional<Settled> of(UUID suggestionId) {
        return jdbc.sql("""
                select d.verdict, d.route, d.word, d.standing, d.decided_at, d.later_until,
                       p.called as decided_by
                from decision d join person p on p.school_id = d.school_id and p.id = d.decided_by
                where d.suggestion_id = ? and d.undone_at is null order by d.decided_at desc limit 1
                """).param(suggestionId)
                .query((row, i) -> new Settled(row.getString("verdict"), SuggestionStore.route(row.getString("route")),
                        row.getString("word"), row.getBoolean("standing"), row.getString("decided_by"),
                        Rows.at(row, "decided_at"), Rows.at(row, "later_until"))).optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** A decision about to be written. */
    record DecisionRow(String verdict, Route route, String word, boolean standing, Instant laterUntil, UUID decidedBy,
            UUID adultId) {
    }
}
