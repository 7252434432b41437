package app.headsup.rotation;

import app.headsup.grouping.Style;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores plans whole: a fixed number of statements, however many students. */
@Component
class PlanWriter {

    private final JdbcClient jdbc;

    PlanWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a plan that wasn't there. @param copiedFrom null for one that began anew */
    void insert(PlanView plan, UUID copiedFrom) {
        jdbc.sql("insert into rotation_plan (school_id, id, version, classroom_id, second_classroom_id, title, day, starts_at, "
                + "move_minutes, style, drafted_by, drafted_at, copied_from) values (this_school(), ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(plan.id(), plan.classroomId(), plan.secondClassroomId(), plan.title(), plan.day(),
                        plan.startsAt(), plan.moveMinutes(), plan.style().name(), plan.draftedBy(),
                        Timestamp.from(plan.draftedAt()), copiedFrom))
                .update();
        write(plan);
    }

    /** Stores what changed in a plan; false when somebody else did so since its version was read. */
    boolean update(PlanView plan) {
        boolean current = jdbc.sql("""
                update rotation_plan set version = version + 1, title = ?, day = ?, starts_at = ?, move_minutes = ?, style = ?
                where id = ? and version = ?
                """).params(plan.title(), plan.day(), plan.startsAt(), plan.moveMinutes(), plan.style().name(), plan.id(),
                        plan.version()).update() == 1;
        if (current) {
            jdbc.sql("delete from rotation_place where plan_id = ?").param(plan.id()).update();
            jdbc.sql("delete from rotation_station where plan_id = ? and id <> all(?)")
                    .params(plan.id(), of(plan.stations(), Station::id)).update();
            jdbc.sql("delete from rotation_block where plan_id = ? and id <> all(?)")
                    .params(plan.id(), of(plan.blocks(), Block::id)).update();
            jdbc.sql("delete from rotation_opening where plan_id = ?").param(plan.id()).update();
            write(plan);
        }
        return current;
    }

    /** A draft that nobody sees any more; false when somebody else changed it since its version was read. */
    boolean throwAway(UUID planId, long version, UUID by, Instant at) {
        return jdbc.sql("""
                update rotation_plan set version = version + 1, discarded_by = ?, discarded_at = ? where id = ? and version = ?
                """).params(by, Timestamp.from(at), planId, version).update() == 1;
    }

    private void write(PlanView plan) {
        jdbc.sql("insert into rotation_block (school_id, plan_id, id, position, minutes) select this_school()" + """
                , ?, one.* from unnest(?::uuid[], ?::int[], ?::int[]) as one
                on conflict (school_id, id) do update set position = excluded.position, minutes = excluded.minutes
                """).params(plan.id(), of(plan.blocks(), Block::id), positions(plan.blocks()),
                        numbers(plan.blocks(), Block::minutes)).update();
        var stations = plan.stations();
        jdbc.sql("insert into rotation_station (school_id, plan_id, id, position, name, kind, lesson_id, adult_id, required, devices) "
                + "select this_school()" + """
                , ?, one.* from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::boolean[], ?::int[]) as one
                on conflict (school_id, id) do update set position = excluded.position, name = excluded.name,
                    kind = excluded.kind, lesson_id = excluded.lesson_id, adult_id = excluded.adult_id,
                    required = excluded.required, devices = excluded.devices
                """).params(plan.id(), of(stations, Station::id), positions(stations), texts(stations, Station::name),
                        texts(stations, station -> station.kind().name()), of(stations, Station::lessonId),
                        of(stations, Station::adultId), stations.stream().map(Station::required).toArray(Boolean[]::new),
                        numbers(stations, Station::devices)).update();
        spots(stations);
        openings(plan);
        places(plan);
    }

    /** Spots that stay keep their rows: a run's replacements of today hang on them. */
    private void spots(List<Station> stations) {
        record Row(UUID stationId, Spot spot, int position) {
        }
        var rows = stations.stream().flatMap(station -> IntStream.range(0, station.spots().size())
                .mapToObj(i -> new Row(station.id(), station.spots().get(i), i))).toList();
        var zones = of(rows, row -> row.spot.zoneId());
        jdbc.sql("""
                delete from rotation_spot s where station_id = any(?) and not exists (
                    select 1 from unnest(?::uuid[], ?::uuid[]) as kept (station_id, zone_id)
                    where kept.station_id = s.station_id and kept.zone_id = s.zone_id)
                """).params(of(stations, Station::id), of(rows, Row::stationId), zones).update();
        jdbc.sql("insert into rotation_spot (school_id, station_id, zone_id, position, seats) select this_school()" + """
                , one.* from unnest(?::uuid[], ?::uuid[], ?::int[], ?::int[]) as one
                on conflict (school_id, station_id, zone_id) do update set position = excluded.position, seats = excluded.seats
                """).params(of(rows, Row::stationId), zones, numbers(rows, Row::position),
                        numbers(rows, row -> row.spot.seats())).update();
    }

    private void openings(PlanView plan) {
        record Row(UUID stationId, UUID blockId) {
        }
        var rows = plan.stations().stream()
                .flatMap(station -> station.openIn().stream().map(block -> new Row(station.id(), block))).toList();
        jdbc.sql("insert into rotation_opening (school_id, plan_id, station_id, block_id) "
                + "select this_school(), ?, one.* from unnest(?::uuid[], ?::uuid[]) as one")
                .params(plan.id(), of(rows, Row::stationId), of(rows, Row::blockId)).update();
    }

    private void places(PlanView plan) {
        var places = plan.places();
        jdbc.sql("insert into rotation_place (school_id, plan_id, student_id, block_id, station_id, zone_id, locked_by, locked_at) "
                + "select this_school()" + """
                , ?, one.* from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[]) as one
                """).params(plan.id(), of(places, Place::studentId), of(places, Place::blockId), of(places, Place::stationId),
                        of(places, Place::zoneId), of(places, place -> place.locked() ? place.lock().by() : null),
                        texts(places, place -> place.locked() ? place.lock().at().toString() : null)).update();
        var talks = plan.talks();
        jdbc.sql("insert into rotation_place (school_id, plan_id, student_id, block_id, adult_id) "
                + "select this_school(), ?, one.* from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as one")
                .params(plan.id(), of(talks, Talk::studentId), of(talks, Talk::blockId), of(talks, Talk::adultId)).update();
    }

    private static <T> UUID[] of(List<T> rows, Function<T, UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static <T> Integer[] numbers(List<T> rows, ToIntFunction<T> column) {
        return rows.stream().mapToInt(column).boxed().toArray(Integer[]::new);
    }

    private static Integer[] positions(List<?> rows) {
        return IntStream.range(0, rows.size()).boxed().toArray(Integer[]::new);
    }
}
