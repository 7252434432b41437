package app.headsup.classhour;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hours that nobody ended. Such an hour ended at its planned end, or with the last move after it. */
@Component
class ForgottenHours {

    /**
     * Half an hour over, and no adult has moved anybody for half an hour: nobody teaches it any more. An id tells when its
     * row was really written, so an hour that is only being told, as the sample's past, is left to the teller.
     */
    static final String FORGOTTEN = """
            (h.started_at + make_interval(mins => h.planned_minutes + 30) <= :now
                and uuid_extract_timestamp(h.id) <= :lately and not exists (
                select 1 from placement m where m.school_id = h.school_id and m.class_hour_id = h.id
                    and m.placed_by <> m.student_id and m.since > :lately))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgottenHours(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What {@link #FORGOTTEN} asks for at this moment. */
    static Map<String, Timestamp> lately(Instant now) {
        return Map.of("now", Timestamp.from(now), "lately", Timestamp.from(now.minus(HourView.MAY_RUN_ON)));
    }

    /** Those of this school, held until the caller's transaction ends. */
    List<HourView> held() {
        return jdbc.sql(ClassHours.HOUR + "h where ended_at is null and " + FORGOTTEN + "order by id for no key update")
                .params(lately(clock.instant())).query(HourView.class).list();
    }

    /** When it really was over. */
    Instant end(HourView hour) {
        return jdbc.sql("""
                select greatest(?, max(since)) from placement where class_hour_id = ? and placed_by <> student_id
                """).params(Timestamp.from(hour.plannedEnd()), hour.id()).query(Timestamp.class).single().toInstant();
    }
}
