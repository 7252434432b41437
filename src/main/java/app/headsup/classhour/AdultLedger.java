package app.headsup.classhour;

import app.headsup.classhour.AdultTime.Span;
import app.headsup.classhour.AdultTime.Stay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The adults' side of the ledger of human minutes: the hours of their classes, and who was with them meanwhile. */
@Component
class AdultLedger {

    private static final String HOURS = "select h.started_at as since, "
            + Ledger.UNTIL.formatted("h.ended_at") + """
            as until from class_hour h join classroom_adult a
                on a.school_id = h.school_id and a.classroom_id = h.classroom_id
            where a.person_id = :adult and h.started_at >= :begin and h.started_at < :end
            """;
    private static final String STAYS = "select p.student_id, p.since, " + Ledger.STAY_UNTIL + """
            as until from class_hour h join classroom_adult a
                on a.school_id = h.school_id and a.classroom_id = h.classroom_id
            join placement p on p.school_id = h.school_id and p.class_hour_id = h.id and p.adult_id = a.person_id
            where a.person_id = :adult and h.started_at >= :begin and h.started_at < :end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AdultLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SortedMap<Week, AdultTime> of(UUID adultId, List<Week> weeks, ZoneId zone) {
        var hours = byWeek(asked(HOURS, adultId, weeks, zone).query((row, i) -> span(row)).list(), span -> span, zone);
        var stays = byWeek(asked(STAYS, adultId, weeks, zone)
                .query((row, i) -> new Stay(row.getObject("student_id", UUID.class), span(row))).list(),
                Stay::span, zone);
        var time = new TreeMap<Week, AdultTime>();
        weeks.forEach(week -> time.put(week,
                AdultTime.of(hours.getOrDefault(week, List.of()), stays.getOrDefault(week, List.of()))));
        return time;
    }

    private JdbcClient.StatementSpec asked(String sql, UUID adultId, List<Week> weeks, ZoneId zone) {
        return jdbc.sql(sql).param("now", Timestamp.from(clock.instant())).param("adult", adultId)
                .param("begin", Timestamp.from(weeks.getFirst().begin(zone)))
                .param("end", Timestamp.from(weeks.getLast().end(zone)));
    }

    private static <T> Map<Week, List<T>> byWeek(List<T> entries, Function<T, Span> span, ZoneId zone) {
        return entries.stream().collect(Collectors.groupingBy(
                entry -> Week.of(LocalDate.ofInstant(span.apply(entry).from(), zone))));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getTimestamp("since").toInstant(), row.getTimestamp("until").toInstant());
    }
}
