package app.headsup.rotation;

import app.headsup.database.SchoolEntity;
import app.headsup.rotation.solver.Figures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches as they are stored. A node owns one by a claim that it renews; after {@link #SILENCE} without a word from it
 * another node may claim, and whatever the first one writes afterwards is ignored.
 */
@Component
class SolvingStore {

    static final Duration SILENCE = Duration.ofSeconds(15);

    /** The search that has waited longest, of those nobody works on. Two nodes that ask at once get two. */
    private static final String CLAIM = """
            update rotation_solving s set node = ?, heard_at = ?
            where s.id = (select w.id from rotation_solving w
                          where w.ended_at is null and w.asked_at <= ? and (w.heard_at is null or w.heard_at < ?)
                          order by w.asked_at limit 1 for update skip locked)
            returning s.id, s.plan_id, s.plan_version
            """;

    private final JdbcClient jdbc;

    SolvingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Claim(UUID id, UUID planId, long planVersion) {
    }

    /** Asks for a search; one that goes on for this version of the plan is enough and stays, one for another ends. */
    boolean ask(UUID planId, long version, UUID by, Instant now) {
        jdbc.sql("""
                update rotation_solving set ended_at = ?, outcome = 'CHANGED'
                where plan_id = ? and ended_at is null and plan_version <> ?
                """).params(Timestamp.from(now), planId, version).update();
        return jdbc.sql("insert into rotation_solving (school_id, id, plan_id, plan_version, asked_by, asked_at) values ("
                + "this_school(), ?, ?, ?, ?, ?) on conflict (school_id, plan_id) where ended_at is null do nothing")
                .params(SchoolEntity.newId(), planId, version, by, Timestamp.from(now)).update() == 1;
    }

    Optional<Claim> claim(String node, Instant now) {
        var at = Timestamp.from(now);
        return jdbc.sql(CLAIM).params(node, at, at, Timestamp.from(now.minus(SILENCE))).query(Claim.class).optional();
    }

    /** @param stop somebody wants the search to stop; @param changed the plan is not the one any more that is searched for */
    record Heard(boolean stop, boolean changed) {
    }

    /** Renews the claim and answers what was heard meanwhile; empty when the claim is lost. */
    Optional<Heard> renew(UUID id, String node, Instant now) {
        return jdbc.sql("""
                update rotation_solving s set heard_at = ? from rotation_plan p
                where s.id = ? and s.node = ? and s.ended_at is null and p.school_id = s.school_id and p.id = s.plan_id
                returning s.stop_at is not null as stop, p.version <> s.plan_version as changed
                """).params(Timestamp.from(now), id, node).query(Heard.class).optional();
    }

    /** A better plan: its places take the place of those before. Ignored when the claim is lost. */
    void keep(UUID id, String node, List<Place> places, int faults, Figures figures, Instant now) {
        var ours = jdbc.sql("""
                update rotation_solving set better_at = ?, faults = ?, new_pairs = ?, repeats = ?, with_adult = ?,
                       together = ?
                where id = ? and node = ? and ended_at is null
                """).params(Timestamp.from(now), faults, figures.newPairs(), figures.repeats(), figures.withAdult(),
                        figures.together(), id, node).update();
        if (ours == 1) {
            jdbc.sql("delete from rotation_solving_place where solving_id = ?").param(id).update();
            jdbc.sql("insert into rotation_solving_place (school_id, solving_id, block_id, student_id, station_id, zone_id) select "
                    + "this_school(), ?, one.* from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[]) as one")
                    .params(id, ids(places, Place::blockId), ids(places, Place::studentId), ids(places, Place::stationId),
                            ids(places, Place::zoneId)).update();
        }
    }

    void end(UUID id, String node, SolvingOutcome outcome, Instant now) {
        jdbc.sql("update rotation_solving set ended_at = ?, outcome = ? where id = ? and node = ? and ended_at is null")
                .params(Timestamp.from(now), outcome.name(), id, node).update();
    }

    /** Gives the claim back, so that another node needn't wait for the silence. */
    void release(UUID id, String node) {
        jdbc.sql("update rotation_solving set node = null, heard_at = null where id = ? and node = ? and ended_at is null")
                .params(id, node).update();
    }

    /** Says stop; a search that nobody has begun ends at once. */
    void stop(UUID planId, UUID by, Instant now) {
        var at = Timestamp.from(now);
        jdbc.sql("""
                update rotation_solving set stop_by = ?, stop_at = ?, ended_at = case when node is null then ?::timestamptz end,
                       outcome = case when node is null then 'STOPPED' end
                where plan_id = ? and ended_at is null and stop_at is null
                """).params(by, at, at, planId).update();
    }

    /** The plan has a new version because these very places were taken: what is found from now on fits that one. */
    void taken(UUID id, long version) {
        jdbc.sql("update rotation_solving set plan_version = ? where id = ?").params(version, id).update();
    }

    Optional<SolvingView> latest(UUID planId) {
        return jdbc.sql("select * from rotation_solving where plan_id = ? order by asked_at desc, id desc limit 1")
                .param(planId).query((row, i) -> view(row)).optional();
    }

    List<Place> best(UUID id) {
        return jdbc.sql("select block_id, student_id, station_id, zone_id from rotation_solving_place where solving_id = ?")
                .param(id).query((row, i) -> new Place(row.getObject("student_id", UUID.class),
                        row.getObject("block_id", UUID.class), row.getObject("station_id", UUID.class),
                        row.getObject("zone_id", UUID.class), null)).list();
    }

    private static SolvingView view(ResultSet row) throws SQLException {
        var better = at(row, "better_at");
        var outcome = row.getString("outcome");
        return new SolvingView(row.getObject("id", UUID.class), row.getObject("plan_id", UUID.class),
                row.getLong("plan_version"), at(row, "asked_at"), row.getString("node"), better == null ? null
                : new Figures(row.getInt("new_pairs"), row.getInt("repeats"), row.getInt("with_adult"), row.getInt("together")), better,
                row.getInt("faults"), row.getTimestamp("stop_at") != null, at(row, "ended_at"),
                outcome == null ? null : SolvingOutcome.valueOf(outcome));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static UUID[] ids(List<Place> places, Function<Place, UUID> id) {
        return places.stream().map(id).toArray(UUID[]::new);
    }
}
