package app.headsup.rotation;

import app.headsup.grouping.Style;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads plans whole: six statements for one, however many students. */
@Component
class PlanReader {

    private final JdbcClient jdbc;

    PlanReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also one that was thrown away: what refers to it can be read to its end. */
    Optional<PlanView> find(UUID planId) {
        record Header(UUID id, long version, UUID classroomId, UUID secondClassroomId, String title, LocalDate day,
                LocalTime startsAt, int moveMinutes, Style style, UUID draftedBy, Instant draftedAt, UUID usedBy, Instant usedAt) {
        }
        return jdbc.sql("""
                select p.*, u.begun_by as used_by, u.begun_at as used_at from rotation_plan p
                left join rotation_use u on u.school_id = p.school_id and u.plan_id = p.id and u.ended_at is null
                where p.id = ?
                """).param(planId).query(Header.class).optional().map(plan -> {
                    var blocks = jdbc.sql("select id, minutes from rotation_block where plan_id = ? order by position")
                            .param(planId).query(Block.class).list();
                    return new PlanView(plan.id, plan.version, plan.classroomId, plan.secondClassroomId, plan.title, plan.day,
                            plan.startsAt, plan.moveMinutes, plan.style, plan.draftedBy, plan.draftedAt,
                            plan.usedBy == null ? null : new PlanUse(plan.usedBy, plan.usedAt), blocks, stations(planId),
                            places(planId), talks(planId));
                });
    }

    boolean thrownAway(UUID planId) {
        return jdbc.sql("select discarded_at is not null from rotation_plan where id = ?").param(planId).query(Boolean.class).single();
    }

    /** Whether a class ever worked by it. */
    boolean ran(UUID planId) {
        return jdbc.sql("select exists (select 1 from rotation_run where plan_id = ?)").param(planId).query(Boolean.class).single();
    }

    private List<Station> stations(UUID planId) {
        var spots = spots(planId);
        return jdbc.sql("""
                select s.*, array(select o.block_id from rotation_opening o
                    where o.school_id = s.school_id and o.station_id = s.id) as open_in
                from rotation_station s where s.plan_id = ? order by s.position
                """).param(planId).query((row, i) -> {
                    var id = id(row, "id");
                    return new Station(id, row.getString("name"), StationKind.valueOf(row.getString("kind")),
                            id(row, "lesson_id"), id(row, "adult_id"), row.getBoolean("required"), row.getInt("devices"),
                            spots.getOrDefault(id, List.of()), Set.of((UUID[]) row.getArray("open_in").getArray()));
                }).list();
    }

    private Map<UUID, List<Spot>> spots(UUID planId) {
        record Row(UUID stationId, UUID zoneId, int seats) {
        }
        return jdbc.sql("""
                select t.station_id, t.zone_id, t.seats from rotation_spot t
                join rotation_station s on s.school_id = t.school_id and s.id = t.station_id
                where s.plan_id = ? order by t.station_id, t.position
                """).param(planId).query(Row.class).list().stream().collect(Collectors.groupingBy(Row::stationId,
                        Collectors.mapping(row -> new Spot(row.zoneId, row.seats), Collectors.toList())));
    }

    private List<Place> places(UUID planId) {
        return jdbc.sql("""
                select student_id, block_id, station_id, zone_id, locked_by, locked_at from rotation_place
                where plan_id = ? and station_id is not null order by student_id, block_id
                """).param(planId).query((row, i) -> new Place(id(row, "student_id"), id(row, "block_id"),
                        id(row, "station_id"), id(row, "zone_id"), lock(row))).list();
    }

    private List<Talk> talks(UUID planId) {
        return jdbc.sql("""
                select student_id, block_id, adult_id from rotation_place
                where plan_id = ? and adult_id is not null order by student_id, block_id
                """).param(planId).query(Talk.class).list();
    }

    private static Lock lock(ResultSet row) throws SQLException {
        var by = id(row, "locked_by");
        return by == null ? null : new Lock(by, row.getTimestamp("locked_at").toInstant());
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The plans in which this class takes part, newest day first. */
    List<PlanLine> ofClass(UUID classroomId) {
        return jdbc.sql("""
                select p.id, p.title, p.day, p.starts_at, p.drafted_by, p.drafted_at, u.begun_by as used_by, u.begun_at as used_at,
                       (select count(*) from rotation_block b where b.school_id = p.school_id and b.plan_id = p.id) as blocks,
                       (select sum(b.minutes) + p.move_minutes * (count(*) - 1) from rotation_block b
                            where b.school_id = p.school_id and b.plan_id = p.id) as minutes
                from rotation_plan p
                left join rotation_use u on u.school_id = p.school_id and u.plan_id = p.id and u.ended_at is null
                where :classroom in (p.classroom_id, p.second_classroom_id) and p.discarded_at is null
                order by p.day desc, p.starts_at desc, p.id desc
                """).param("classroom", classroomId).query(PlanLine.class).list();
    }
}
