package app.headsup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.headsup.access.QuickPasswords;
import app.headsup.database.TestDatabaseConfiguration;
import app.headsup.routing.ClassAtWork;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole application on real PostgreSQL as {@code headsup_app}, without the sample school: asked by MockMvc, and
 * listening on a port of its own for browsers. All tests with this annotation share one Spring context and one database,
 * so a test makes its own school and doesn't count others' rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({TestDatabaseConfiguration.class, QuickPasswords.class, QueryCount.Listening.class, HeldClock.class,
        ClassAtWork.class})
public @interface HeadsupTest {
}
