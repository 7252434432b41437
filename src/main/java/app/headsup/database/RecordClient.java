package app.headsup.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The usual client, but that records are filled by {@link RecordMapper}. */
record RecordClient(JdbcClient client) implements JdbcClient {

    @Override
    public StatementSpec sql(String sql) {
        var statement = client.sql(sql);
        return (StatementSpec) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {StatementSpec.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("query") && arguments != null && arguments.length == 1
                            && arguments[0] instanceof Class<?> type && type.isRecord()) {
                        return statement.query(new RecordMapper<>(type));
                    }
                    try {
                        var answer = method.invoke(statement, arguments);
                        return answer == statement ? proxy : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
