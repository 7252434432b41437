package app.headsup.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * The class that is measured: 60 students, three adults, 40 lessons with five questions each, in the middle of an hour.
 * Laid down by SQL as a superuser, because ten million rows are; whoever is measured then comes in by the front door.
 */
final class BenchSchool {

    static final int STUDENTS = 60;
    static final int LESSONS = 40;
    static final int QUESTIONS = 5;
    static final String EMAIL = "bench@example.org";
    static final String PASSWORD = "correct horse";
    static final String PIN = "1234";
    static final String CODE = "bench-60";

    final UUID school;
    final UUID classroom;
    final List<UUID> students;
    final List<Question> questions;

    private BenchSchool(UUID school, UUID classroom, List<UUID> students, List<Question> questions) {
        this.school = school;
        this.classroom = classroom;
        this.students = students;
        this.questions = questions;
    }

    record Question(UUID lesson, UUID id, UUID right, UUID wrong) {
    }

    /** Lays the school down where it isn't yet, and begins its class's hour anew. */
    static BenchSchool in(ServedJar app) throws SQLException, IOException {
        try (var database = app.asSuperuser()) {
            if (ids(database, "select school_id from class_code where code = '" + CODE + "'").isEmpty()) {
                script(database, "school.sql");
            }
            script(database, "hour.sql");
            return read(database);
        }
    }

    /** Fills the school with 299 more classes, until ten million answers lie in it. */
    void grow(ServedJar app) throws SQLException, IOException {
        try (var database = app.asSuperuser()) {
            if (count(database, "select count(*) from classroom") < 300) {
                script(database, "history.sql");
                try (var statement = database.createStatement()) {
                    statement.execute("vacuum analyze");
                }
            }
        }
    }

    static long count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static BenchSchool read(Connection database) throws SQLException {
        UUID school = ids(database, "select school_id from class_code where code = '" + CODE + "'").getFirst();
        UUID classroom = ids(database, "select classroom_id from class_code where code = '" + CODE + "'").getFirst();
        var students = ids(database, "select student_id from enrollment where classroom_id = '%s' order by student_id"
                .formatted(classroom));
        var questions = new ArrayList<Question>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery("""
                select q.lesson_id, q.id, r.id as right_one, w.id as wrong_one from playlist p join playlist_item i on i.playlist_id = p.id
                join question q on q.lesson_id = i.lesson_id join choice r on r.question_id = q.id and r.correct
                join choice w on w.question_id = q.id and w.position = 1
                where p.classroom_id = '%s' order by q.id
                """.formatted(classroom))) {
            while (rows.next()) {
                questions.add(new Question(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class),
                        rows.getObject(3, UUID.class), rows.getObject(4, UUID.class)));
            }
        }
        return new BenchSchool(school, classroom, students, questions);
    }

    private static List<UUID> ids(Connection database, String sql) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static void script(Connection database, String name) throws SQLException, IOException {
        var encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        try (var file = BenchSchool.class.getResourceAsStream(name); var statement = database.createStatement()) {
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{code}", CODE).replace("{email}", EMAIL)
                    .replace("{password}", "{argon2id}" + encoder.encode(PASSWORD))
                    .replace("{pin}", "{argon2id}" + encoder.encode(PIN))
                    .replace("{students}", "" + STUDENTS).replace("{lessons}", "" + LESSONS)
                    .replace("{questions}", "" + QUESTIONS));
        }
    }
}
