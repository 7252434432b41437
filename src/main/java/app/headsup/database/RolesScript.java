package app.headsup.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;

/**
 * Runs {@code db/roles.sql} the way psql does, so that a school's own server and the embedded one have the same roles.
 */
class RolesScript {

    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    private RolesScript() {
    }

    /** Runs as a superuser connected to the school's database. */
    static void run(DataSource superuser, RolePasswords passwords) throws SQLException {
        Map<String, String> variables = Map.of("owner_password", passwords.owner(), "app_password", passwords.app(),
                "backup_password", passwords.backup());
        try (Connection connection = superuser.getConnection(); Statement statement = connection.createStatement()) {
            PGConnection quoting = connection.unwrap(PGConnection.class);
            Matcher script = VARIABLE.matcher(read());
            StringBuilder filled = new StringBuilder();
            while (script.find()) {
                String literal = "'" + quoting.escapeLiteral(variables.get(script.group(1))) + "'";
                script.appendReplacement(filled, Matcher.quoteReplacement(literal));
            }
            statement.execute(script.appendTail(filled).toString());
        }
    }

    private static String read() {
        try {
            return new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("db/roles.sql is missing from this build", e);
        }
    }
}
