package app.headsup.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for every database, ours or the school's. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    RunMode runMode(ObjectProvider<EmbeddedDatabase> embedded, @Value("${headsup.sample:true}") boolean sample) {
        return new RunMode(sample && embedded.getIfAvailable() != null);
    }

    @Bean
    static RoleGuard roleGuard(ObjectProvider<JdbcConnectionDetails> application) {
        return new RoleGuard(application);
    }

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcTemplate template) {
        return new RecordClient(JdbcClient.create(template));
    }
}
