package app.headsup.rotation;

import app.headsup.classhour.SharedRooms;
import app.headsup.database.SchoolEntity;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of runs: their hours, their steps, and whom somebody placed anew. */
@Component
class RunStore implements SharedRooms {

    private static final String RUN = """
            select r.id, r.plan_id, array(select h.class_hour_id from rotation_run_hour h
                       where h.school_id = r.school_id and h.run_id = r.id) as hour_ids,
                   s.block, s.moved_at, r.ended_at
            from rotation_run r
            join lateral (select block, moved_at from rotation_step s where s.school_id = r.school_id and s.run_id = r.id
                          order by block desc limit 1) s on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RunStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param block the last that began, 1 for the first; @param endedAt null while it goes on */
    record Row(UUID id, UUID planId, List<UUID> hourIds, int block, Instant movedAt, Instant endedAt) {
    }

    UUID insert(UUID planId, Collection<UUID> hourIds, UUID by) {
        UUID run = SchoolEntity.newId();
        jdbc.sql("insert into rotation_run (school_id, id, plan_id, started_by, started_at) values (this_school(), ?, ?, ?, ?)")
                .params(run, planId, by, now()).update();
        jdbc.sql("insert into rotation_run_hour (school_id, run_id, class_hour_id) select this_school(), ?, unnest(?::uuid[])")
                .params(run, hourIds.toArray(UUID[]::new)).update();
        return run;
    }

    void step(UUID run, int block, UUID by) {
        jdbc.sql("insert into rotation_step (school_id, run_id, block, moved_by, moved_at) values (this_school(), ?, ?, ?, ?)")
                .params(run, block, by, now()).update();
    }

    /** @param by null when the hour's end ends it */
    void end(UUID run, UUID by) {
        jdbc.sql("update rotation_run set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
                .param(by).param(now()).param(run).update();
    }

    Optional<Row> find(UUID run) {
        return read(jdbc.sql(RUN + "where r.id = ?").param(run)).stream().findFirst();
    }

    /** The run that goes on in one of these hours. */
    Optional<Row> open(Collection<UUID> hourIds) {
        return read(jdbc.sql(RUN + """
                where r.ended_at is null and exists (select 1 from rotation_run_hour h
                    where h.school_id = r.school_id and h.run_id = r.id and h.class_hour_id = any(?))
                """).param(hourIds.toArray(UUID[]::new))).stream().findFirst();
    }

    private static List<Row> read(JdbcClient.StatementSpec statement) {
        return statement.query((row, i) -> new Row(row.getObject("id", UUID.class), row.getObject("plan_id", UUID.class),
                List.of((UUID[]) row.getArray("hour_ids").getArray()), row.getInt("block"),
                row.getTimestamp("moved_at").toInstant(),
                row.getTimestamp("ended_at") == null ? null : row.getTimestamp("ended_at").toInstant())).list();
    }

    List<Place> replaced(UUID run) {
        return jdbc.sql("select student_id, block_id, station_id, zone_id from rotation_replacement where run_id = ?").param(run)
                .query((row, i) -> new Place(row.getObject("student_id", UUID.class), row.getObject("block_id", UUID.class),
                        row.getObject("station_id", UUID.class), row.getObject("zone_id", UUID.class), null)).list();
    }

    void replace(UUID run, Collection<Place> places, UUID by) {
        places.forEach(place -> jdbc.sql("insert into rotation_replacement (school_id, run_id, student_id, block_id, station_id, "
                + "zone_id, decided_by, decided_at) values (this_school()" + """
                , ?, ?, ?, ?, ?, ?, ?) on conflict (school_id, run_id, student_id, block_id) do update set
                    station_id = excluded.station_id, zone_id = excluded.zone_id, decided_by = excluded.decided_by,
                    decided_at = excluded.decided_at
                """).params(run, place.studentId(), place.blockId(), place.stationId(), place.zoneId(), by, now()).update());
    }

    /**
     * What the class has to do with plans about now: the run that goes on in this hour, else the plan in use that begins or
     * goes on within an hour of now and was never started. One statement, because every board asks.
     *
     * @param hourId null while no hour runs
     */
    Optional<About> about(UUID classroomId, UUID hourId) {
        return jdbc.sql("""
                select r.id as run_id, null::uuid as plan_id, null as title, 0 as apart from rotation_run r
                join rotation_run_hour h on h.school_id = r.school_id and h.run_id = r.id
                where h.class_hour_id = :hour and r.ended_at is null
                union all
                select null, p.id, p.title, abs(extract(epoch from lower(c.during) - :now)) + 1 from rotation_claim c
                join rotation_plan p on p.school_id = c.school_id and p.id = c.plan_id
                where c.classroom_id = :classroom and c.during && tstzrange(:now - interval '1 hour', :now + interval '1 hour')
                    and not exists (select 1 from rotation_run r where r.school_id = c.school_id and r.plan_id = c.plan_id)
                order by apart limit 1
                """.replace(":now", "cast(:now as timestamptz)").replace(":hour", "cast(:hour as uuid)"))
                .param("classroom", classroomId).param("hour", hourId).param("now", now()).query(About.class).optional();
    }

    /** Either a run or a plan that could be started. */
    record About(UUID runId, UUID planId, String title) {
    }

    @Override
    public Set<UUID> besides(UUID hourId) {
        return Set.copyOf(jdbc.sql("""
                select o.classroom_id from rotation_run_hour mine
                join rotation_run r on r.school_id = mine.school_id and r.id = mine.run_id and r.ended_at is null
                join rotation_run_hour other on other.school_id = mine.school_id and other.run_id = mine.run_id
                    and other.class_hour_id <> mine.class_hour_id
                join class_hour o on o.school_id = other.school_id and o.id = other.class_hour_id
                where mine.class_hour_id = ?
                """).param(hourId).query(UUID.class).list());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
