package app.headsup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeadsupTest
class RecordMapperTest {

    @Autowired
    JdbcClient jdbc;

    record Row(UUID studentId, String givenName, int tries, Long none, Boolean right, Instant since, LocalDate on,
            DayOfWeek day) {
    }

    @Test
    void aRowBecomesARecordWhateverTheOrderOfItsColumns() {
        assertThat(jdbc.sql("""
                select 'FRIDAY' as day, date '2026-11-20' as "on", timestamptz '2026-11-20 10:15:00Z' as since, true as right,
                       null::bigint as none, count(*) as tries, 'Maya' as given_name,
                       '00000000-0000-0000-0000-000000000007'::uuid as student_id, 'more' as than_asked
                """).query(Row.class).single())
                .isEqualTo(new Row(new UUID(0, 7), "Maya", 1, null, true, Instant.parse("2026-11-20T10:15:00Z"),
                        LocalDate.of(2026, 11, 20), DayOfWeek.FRIDAY));
    }

    @Test
    void aMissingColumnIsSaidByItsName() {
        assertThatThrownBy(() -> jdbc.sql("select 'Maya' as given_name").query(Row.class).single())
                .isInstanceOf(UncategorizedSQLException.class).hasMessageContaining("studentId");
    }
}
