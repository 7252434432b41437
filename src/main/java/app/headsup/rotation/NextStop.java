package app.headsup.rotation;

import app.headsup.database.JointRead.Select;
import app.headsup.progress.StudentPieces;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a student, beside where they are now, where the plan takes them next: "Then: Table 3, about 10:32." */
@Component
@Order(0)
class NextStop implements StudentPieces<NextStop.Then> {

    /** A conference goes before a place, and whom an adult placed anew for today before the plan, if that is still open. */
    private static final Select<Then> NEXT = new Select<>("""
            select case when seat.adult_id is not null then 'ADULT' else s.kind end as kind, s.name as station,
                   z.name as zone, a.called as adult,
                   step.moved_at + make_interval(mins => next.minutes_before
                       + plan.move_minutes * case when step.block > 1 then 2 else 1 end) as at
            from placement p
            join rotation_run_hour h on h.school_id = p.school_id and h.class_hour_id = p.class_hour_id
            join rotation_run r on r.school_id = h.school_id and r.id = h.run_id and r.ended_at is null
            join rotation_plan plan on plan.school_id = r.school_id and plan.id = r.plan_id
            join lateral (select t.block, t.moved_at from rotation_step t where t.school_id = r.school_id and t.run_id = r.id
                order by t.block desc limit 1) step on true
            join lateral (select b.id, row_number() over (order by b.position) as number,
                       lag(b.minutes) over (order by b.position) as minutes_before
                from rotation_block b where b.school_id = r.school_id and b.plan_id = r.plan_id) next
                on next.number = step.block + 1
            left join rotation_place seat on seat.school_id = p.school_id and seat.block_id = next.id
                and seat.student_id = p.student_id
            left join rotation_replacement x on x.school_id = p.school_id and x.run_id = r.id and x.block_id = next.id
                and x.student_id = p.student_id and exists (select 1 from rotation_opening o
                    where o.school_id = x.school_id and o.station_id = x.station_id and o.block_id = x.block_id)
            left join rotation_station s on s.school_id = p.school_id and s.id = coalesce(x.station_id, seat.station_id)
            left join zone z on z.school_id = p.school_id
                and z.id = case when x.station_id is null then seat.zone_id else x.zone_id end
            left join person a on a.school_id = p.school_id and a.id = coalesce(seat.adult_id, s.adult_id)
            where p.student_id = :student and p.until is null and (seat.adult_id is not null or s.id is not null)
            """, Then.class);

    @Override
    public Select<Then> select() {
        return NEXT;
    }

    @Override
    public List<Piece> of(List<Then> rows, UUID lessonId) {
        return rows.stream().map(then -> new Piece(Place.WORDS, "rotation/_then", then)).toList();
    }

    /** @param zone where it has one; null otherwise, as are station and adult */
    record Then(StationKind kind, String station, String zone, String adult, Instant at) {

        /** As it is drawn. */
        public String state() {
            return kind.state();
        }

        /** A table, an adult or what the station is called. */
        public String where() {
            return switch (kind) {
                case ADULT -> adult;
                case TOGETHER -> zone == null ? station : zone;
                case SCREEN, PAPER, FREE -> station;
            };
        }
    }
}
