package app.headsup.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What the database alone can do here, asked by JDBC as the application's own role, row-level security included. */
final class Floor {

    private Floor() {
    }

    /** A board's rows by three prepared statements in one transaction: names, places, what each did with each lesson. */
    static Load.Worker queries(ServedJar app, BenchSchool class60) {
        return number -> {
            var connection = entered(app, class60.school);
            var statements = new PreparedStatement[] {
                    connection.prepareStatement("""
                            select p.id, p.given_name, p.family_name from enrollment e
                            join person p on p.school_id = e.school_id and p.id = e.student_id
                            where e.classroom_id = '%s' and e.ends_on is null""".formatted(class60.classroom)),
                    connection.prepareStatement("""
                            select p.student_id, p.state, p.zone_id, p.adult_id, p.group_id, p.since from class_hour h
                            join placement p on p.school_id = h.school_id and p.class_hour_id = h.id and p.until is null
                            where h.classroom_id = '%s' and h.ended_at is null""".formatted(class60.classroom)),
                    connection.prepareStatement("""
                            select v.student_id, v.lesson_id, v.finished_at from enrollment e
                            join viewing v on v.school_id = e.school_id and v.student_id = e.student_id
                                and v.setting = 'CLASS'
                            where e.classroom_id = '%s' and e.ends_on is null""".formatted(class60.classroom))};
            return () -> {
                int rows = 0;
                for (var statement : statements) {
                    rows += rows(statement);
                }
                connection.commit();
                return rows;
            };
        };
    }

    private static int rows(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                count += rows.getString(1).isEmpty() ? 0 : 1;
            }
            return count;
        }
    }

    /** One row written or written over, and its commit on the disk. */
    static Load.Worker upsert(ServedJar app, BenchSchool class60) {
        return number -> {
            var connection = entered(app, class60.school);
            var statement = connection.prepareStatement("""
                    insert into viewing (school_id, id, student_id, lesson_id, setting, position_ms, started_at, seen_at)
                    values (?, ?, ?, ?, 'HOME', ?, now(), now())
                    on conflict (school_id, student_id, lesson_id, setting) do update
                    set position_ms = excluded.position_ms, seen_at = excluded.seen_at""");
            return () -> {
                var random = ThreadLocalRandom.current();
                statement.setObject(1, class60.school);
                statement.setObject(2, UUID.randomUUID());
                statement.setObject(3, class60.students.get(random.nextInt(class60.students.size())));
                statement.setObject(4, class60.questions.get(random.nextInt(class60.questions.size())).lesson());
                statement.setInt(5, random.nextInt(240000));
                statement.executeUpdate();
                connection.commit();
                return 0;
            };
        };
    }

    private static Connection entered(ServedJar app, UUID school) throws SQLException, java.io.IOException {
        var connection = app.asApp();
        connection.createStatement().execute("set app.school_id = '" + school + "'");
        connection.setAutoCommit(false);
        return connection;
    }
}
