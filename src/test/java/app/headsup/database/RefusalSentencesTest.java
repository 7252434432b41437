package app.headsup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** What an operator reads who has set up their own server wrongly: the application's real start, without its pages. */
@ExtendWith(OutputCaptureExtension.class)
class RefusalSentencesTest {

    private static final String DATABASE = "refusals";

    @BeforeAll
    static void database() {
        TestDatabase.server().create(DATABASE);
    }

    @Test
    void aSuperuserIsToldWhichRolesToUse(CapturedOutput output) {
        refuses(TestDatabase.server().superuserConnection(DATABASE), "headsup_owner");
        assertThat(output).contains("APPLICATION FAILED TO START")
                .contains("Row-level security would not hold back the application's own database role:"
                        + " \"postgres\" is a superuser.")
                .contains("SPRING_DATASOURCE_USERNAME=headsup_app").doesNotContain("\tat ");
    }

    @Test
    void aMissingOwnerIsNamed(CapturedOutput output) {
        refuses(TestDatabase.server().appConnection(DATABASE), "");
        assertThat(output).contains("Nobody is named who owns the tables").doesNotContain("\tat ");
    }

    @Test
    void aWrongPasswordIsNotAStackTrace(CapturedOutput output) {
        refuses(new RoleConnection(TestDatabase.server().url(DATABASE), "headsup_app", "wrong"), "headsup_owner");
        assertThat(output).contains("can't be used as \"headsup_app\": FATAL: password authentication failed")
                .doesNotContain("\tat ");
    }

    @Test
    void migrationsWithoutTheirPasswordAreExplained(CapturedOutput output) {
        refuses(TestDatabase.server().appConnection(DATABASE), "headsup_owner");
        assertThat(output).contains("could not be brought to this version's tables; it is as it was before.")
                .contains("password authentication failed").doesNotContain("\tat ");
    }

    private static void refuses(RoleConnection application, String owner) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Start.class).web(WebApplicationType.NONE).run(
                "--spring.datasource.url=" + application.url(), "--spring.datasource.username=" + application.role(),
                "--spring.datasource.password=" + application.password(),
                "--spring.flyway.user=" + owner, "--spring.flyway.password=wrong"));
    }

    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Start {
    }
}
