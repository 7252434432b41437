package app.headsup.collaboration;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who takes part where. */
@Component
class PlaceStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One statement however many. */
    void put(UUID collaborationId, List<Place> places) {
        jdbc.sql("""
                insert into collaboration_member (school_id, collaboration_id, student_id, classroom_id, team, seat, part,
                                                  joined_at)
                select this_school(), ?, place.*, ?
                from unnest(?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::text[]) as place
                """).params(collaborationId, Timestamp.from(clock.instant()),
                places.stream().map(Place::studentId).toArray(UUID[]::new),
                places.stream().map(Place::classroomId).toArray(UUID[]::new),
                places.stream().map(Place::team).toArray(Integer[]::new),
                places.stream().map(Place::seat).toArray(Integer[]::new),
                places.stream().map(Place::part).toArray(String[]::new)).update();
    }
}
