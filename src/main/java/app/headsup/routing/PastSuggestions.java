package app.headsup.routing;

import app.headsup.rules.Facts;
import app.headsup.rules.Facts.Said;
import app.headsup.rules.Facts.Suggested;
import app.headsup.rules.OpenSuggestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was suggested so far, as the rules look at it. */
@Component
class PastSuggestions {

    private final JdbcClient jdbc;

    PastSuggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was suggested in the class's hours that began since a moment, with what adults said to it: all but what had
     * been withdrawn, without a word, before another.
     */
    List<Suggested> of(UUID classroomId, Instant since, Instant from) {
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
                SuggestionStore.route(row.getString("route")), SuggestionStore.topic(row.getString("subject")),
                Set.copyOf(SuggestionStore.ids(row.getArray("students"))));
        var said = row.getString("verdict") == null ? List.<Said>of() : List.of(new Said(
                Facts.Answer.valueOf(row.getString("verdict")), Rows.at(row, "decided_at"), Rows.at(row, "later_until")));
        return new Suggested(row.getObject("class_hour_id", UUID.class), suggestion, Rows.at(row, "made_at"),
                Rows.at(row, "withdrawn_at"), Rows.at(row, "settled_at"), said);
    }
}
