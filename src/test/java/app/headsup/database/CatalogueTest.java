package app.headsup.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.HeadsupTest;
import app.headsup.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads PostgreSQL's own catalogue, so that a new table without its school's walls fails here. */
@HeadsupTest
class CatalogueTest {

    /** What must be found before a school is known. None of them says anything about a student. */
    private static final List<String> OUTSIDE = List.of("account", "class_code", "sign_in_link", "spring_session",
            "spring_session_attributes", "flyway_schema_history");

    private final JdbcClient catalogue = JdbcClient.create(TestDatabase.asSuperuser());

    @Test
    void everyTableOfASchoolIsUnderAForcedPolicy() {
        assertThat(tables("""
                not (c.relrowsecurity and c.relforcerowsecurity and exists (
                    select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
                      and pg_get_expr(p.polqual, p.polrelid) like '%school_id = (NULLIF(current_setting(''app.school_id''%'
                      and pg_get_expr(p.polwithcheck, p.polrelid) = pg_get_expr(p.polqual, p.polrelid)))
                """)).isEmpty();
    }

    @Test
    void everyPrimaryKeyAndUniqueIndexLeadsWithTheSchool() {
        assertThat(tables("""
                exists (select 1 from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where i.indrelid = c.oid and (i.indisunique or i.indisexclusion) and a.attname <> 'school_id')
                """)).isEmpty();
        assertThat(tables("not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary)"))
                .isEmpty();
    }

    @Test
    void everyReferenceGoesThroughTheSchool() {
        assertThat(tables("""
                exists (select 1 from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and not exists (
                    select 1 from pg_attribute a
                    where a.attrelid = c.oid and a.attnum = f.conkey[1] and a.attname = 'school_id'))
                """)).isEmpty();
    }

    @Test
    void everyIdOfAnotherRowIsAForeignKey() {
        assertThat(catalogue.sql("""
                select c.relname || '.' || a.attname from pg_class c
                join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                join pg_attribute a on a.attrelid = c.oid and a.attname like '%\\_id' and a.atttypid = 'uuid'::regtype
                where c.relkind = 'r' and a.attname <> 'school_id' and not exists (
                    select 1 from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any(f.conkey))
                  and (c.relname, a.attname) <> ('suggestion_evidence', 'row_id')
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(catalogue.sql("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'headsup_app'
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void theTablesOutsideAreThoseNamedHere() {
        assertThat(catalogue.sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                where c.relkind in ('r', 'p') and not c.relrowsecurity
                """).query(String.class).list()).containsExactlyInAnyOrderElementsOf(OUTSIDE);
    }

    private List<String> tables(String fault) {
        return catalogue.sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                where c.relkind in ('r', 'p') and c.relname <> all(?) and (%s)
                """.formatted(fault)).param(OUTSIDE.toArray(String[]::new)).query(String.class).list();
    }
}
