package app.headsup.routing;

import app.headsup.roster.Roster;
import app.headsup.rules.Reason;
import app.headsup.rules.Route;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was suggested in a class and what became of it; nothing is ever removed. Two statements. */
@Component
@Transactional(readOnly = true)
class SuggestionHistory {

    private static final String TOLD = """
            select s.id, s.rule, s.route, s.reason, s.made_at, s.withdrawn_at, s.settled_at,
                   (select array_agg(x.student_id) from suggestion_student x
                     where x.school_id = s.school_id and x.suggestion_id = s.id) as students,
                   d.verdict, d.route as chosen, d.word, d.standing, d.decided_at, d.later_until,
                   p.called as decided_by
            from class_hour h
            join suggestion s on s.school_id = h.school_id and s.class_hour_id = h.id
            left join lateral (select * from decision d where d.school_id = s.school_id and d.suggestion_id = s.id
                               and d.undone_at is null
                               order by d.decided_at desc limit 1) d on true
            left join person p on p.school_id = d.school_id and p.id = d.decided_by
            where h.classroom_id = :classroom and (:about::uuid[] is null or exists (
                select 1 from suggestion_student x
                where x.school_id = s.school_id and x.suggestion_id = s.id and x.student_id = any(:about::uuid[])))
            order by s.made_at desc, s.id desc limit :limit offset :skip
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Roster roster;
    private final MessageSource messages;

    SuggestionHistory(JdbcClient jdbc, JsonMapper json, Roster roster, MessageSource messages) {
        this.jdbc = jdbc;
        this.json = json;
        this.roster = roster;
        this.messages = messages;
    }

    /** Newest first; @param about null for everybody; seen: whom the reader may see and read the names of, null likewise */
    List<Told> of(UUID classroomId, Collection<UUID> about, Collection<UUID> seen, int atMost, int skip, Locale locale) {
        var rows = jdbc.sql(TOLD).param("classroom", classroomId)
                .param("about", about == null ? null : about.toArray(UUID[]::new), Types.ARRAY).param("limit", atMost)
                .param("skip", skip).query((row, i) -> row(row, locale)).list();
        var names = roster.names(rows.stream().flatMap(row -> row.students().stream())
                .filter(student -> seen == null || seen.contains(student)).distinct().toList());
        return rows.stream().map(row -> row.named(names, seen == null || seen.containsAll(row.students()))).toList();
    }

    private Row row(ResultSet row, Locale locale) throws SQLException {
        var reason = json.readValue(row.getString("reason"), Reason.class);
        return new Row(Arrays.asList((UUID[]) row.getArray("students").getArray()), new Told(
                row.getObject("id", UUID.class), List.of(), Route.valueOf(row.getString("route")),
                messages.getMessage(reason.forAdults(), reason.arguments().toArray(), locale), Rows.at(row, "made_at"),
                settled(row), false));
    }

    /** Null while it waits for a word. */
    private static Settled settled(ResultSet row) throws SQLException {
        if (row.getString("verdict") == null) {
            return row.getTimestamp("withdrawn_at") == null ? null : Settled.WITHDRAWN;
        }
        return new Settled(row.getString("verdict"), row.getString("chosen") == null ? null
                : Route.valueOf(row.getString("chosen")), row.getString("word"), row.getBoolean("standing"),
                row.getString("decided_by"), Rows.at(row, "decided_at"), Rows.at(row, "later_until"));
    }

    private record Row(List<UUID> students, Told told) {

        Told named(Map<UUID, String> names, boolean whole) {
            return new Told(told.id(), students.stream().map(names::get).filter(Objects::nonNull).sorted().toList(),
                    told.route(), told.sentence(), told.madeAt(), told.settled(), whole);
        }
    }

    /** A suggestion and how it ended; @param settled null while it is open; whole: its reader may see all it is about */
    record Told(UUID id, List<String> names, Route route, String sentence, Instant madeAt, Settled settled,
            boolean whole) {

        /** Key of what became of it ({0} the adult, {1} the other way). */
        public String outcomeKey() {
            return settled == null ? "routing.outcome.open"
                    : "routing.outcome." + (settled.standing() ? "standing" : settled.verdict().toLowerCase());
        }

        /** Whose word ended it and when, for a sentence; empty texts where nobody spoke. */
        public Object[] outcomeArguments(String otherWay) {
            return Stream.of(settled == null || settled.decidedBy() == null ? "" : settled.decidedBy(), otherWay).toArray();
        }
    }
}
