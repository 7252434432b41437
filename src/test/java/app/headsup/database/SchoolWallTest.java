package app.headsup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import app.headsup.roster.Roster;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What one school has, another can't see, change or point to; and without a school nothing is seen at all. */
@HeadsupTest
class SchoolWallTest {

    @Autowired
    Registrar registrar;

    @Autowired
    Roster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aSchoolSeesItsOwnRowsOnly() {
        var here = new TestSchool(registrar, "Maya");
        var there = new TestSchool(registrar, "Jonas");

        assertThat(here.in(() -> names("select given_name from person where role = 'STUDENT'"))).isEqualTo("Maya");
        assertThat(there.in(() -> roster.classroom(here.classroom))).isEmpty();
    }

    @Test
    void withoutASchoolNothingIsSeen() {
        new TestSchool(registrar, "Maya");

        assertThat(names("select given_name from person")).isNull();
    }

    @Test
    void aRowOfAnotherSchoolCantBeWritten() {
        var here = new TestSchool(registrar);
        var there = new TestSchool(registrar);

        assertThatThrownBy(() -> here.in(() -> write("""
                insert into term (school_id, id, version, name, starts_on, ends_on)
                values (?, ?, 0, 'Theirs', '2026-01-01', '2026-06-01')
                """, there.id, SchoolEntity.newId())))
                .isInstanceOf(DataAccessException.class).hasStackTraceContaining("row-level security");
    }

    @Test
    void aRowCantPointIntoAnotherSchool() {
        var here = new TestSchool(registrar);
        var there = new TestSchool(registrar, "Jonas");
        UUID stranger = there.students.getFirst().personId();

        assertThatThrownBy(() -> here.in(() -> write("""
                insert into enrollment (school_id, id, version, classroom_id, student_id, starts_on)
                values (?, ?, 0, ?, ?, current_date)
                """, here.id, SchoolEntity.newId(), here.classroom, stranger)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theSchoolOfATransactionIsGoneWithIt() {
        var here = new TestSchool(registrar, "Maya");
        here.in(() -> names("select given_name from person"));

        assertThat(jdbc.sql("select nullif(current_setting('app.school_id', true), '')").query(String.class).optional())
                .isEmpty();
    }

    private String names(String sql) {
        return new TransactionTemplate(transactions).execute(status -> jdbc.sql(
                "select string_agg(given_name, ', ') from (" + sql + ") p").query(String.class).optional().orElse(null));
    }

    private void write(String sql, Object... values) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql(sql).params(values).update());
    }
}
