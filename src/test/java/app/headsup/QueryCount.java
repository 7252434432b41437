package app.headsup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts a page's own statements: {@code QueryCount.of(() -> mvc.perform(get("/learn")))}. Entering the school and the
 * session's own table are not the page's. Only the calling thread is listened to, which is where MockMvc works.
 */
public final class QueryCount implements QueryExecutionListener {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    private QueryCount() {
    }

    /** The statements that the work sends, in their order; a failing test shows them. */
    public static List<String> of(Callable<?> work) throws Exception {
        HEARD.set(new ArrayList<>());
        try {
            work.call();
            return HEARD.get();
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (HEARD.get() != null) {
            queries.stream().map(QueryInfo::getQuery).filter(QueryCount::isThePages).forEach(HEARD.get()::add);
        }
    }

    private static boolean isThePages(String sql) {
        String lower = sql.toLowerCase();
        return !lower.contains("set_config('app.school_id'") && !lower.contains("spring_session");
    }

    /** Listens at the application's data source. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Listening {

        @Bean
        static BeanPostProcessor listeningDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source
                            ? ProxyDataSourceBuilder.create(source).listener(new QueryCount()).build() : bean;
                }
            };
        }
    }
}
