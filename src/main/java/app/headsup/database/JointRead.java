package app.headsup.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Several selects in one statement, for a page that asks many modules for a little, which is mostly nothing. Each select is
 * written as if it stood alone; its rows come as JSON and become records, {@code student_id} the {@code studentId}.
 */
@Component
public class JointRead {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JointRead(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    }

    /** @param sql ends without a semicolon; its parameters are named and belong to all selects of a statement */
    public record Select<T>(String sql, Class<T> row) {
    }

    /** What the selects found. */
    public static final class Found {

        private final Map<Select<?>, List<?>> rows;

        private Found(Map<Select<?>, List<?>> rows) {
            this.rows = rows;
        }

        /** The rows of one of the selects, in its order. */
        @SuppressWarnings("unchecked")
        public <T> List<T> of(Select<T> select) {
            return (List<T>) rows.get(select);
        }
    }

    /** Inside a transaction, as every read. @param parameters of all the selects */
    public Found read(List<Select<?>> selects, Map<String, ?> parameters) {
        var sql = selects.stream().map(select -> "(select json_agg(one) from (" + select.sql() + ") one)")
                .collect(Collectors.joining(",\n", "select ", ""));
        return jdbc.sql(sql).params(parameters).query((row, i) -> found(row, selects)).single();
    }

    private Found found(ResultSet row, List<Select<?>> selects) throws SQLException {
        var found = new HashMap<Select<?>, List<?>>();
        for (int i = 0; i < selects.size(); i++) {
            found.put(selects.get(i), rows(row.getString(i + 1), selects.get(i).row()));
        }
        return new Found(found);
    }

    private <T> List<T> rows(String text, Class<T> type) {
        return text == null ? List.of()
                : json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, type));
    }
}
