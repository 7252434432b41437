package app.headsup.database;

import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The two layers that keep a row in its school: PostgreSQL's policies first, Hibernate's tenant column second. */
@Configuration(proxyBeanMethods = false)
class TenantConfiguration {

    private static final UUID NO_SCHOOL = new UUID(0, 0);

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
        return new SchoolTransactionManager(entityManagerFactory);
    }

    @Bean
    HibernatePropertiesCustomizer schoolAsTenant() {
        return properties -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new SchoolResolver());
    }

    /** Sessions lie outside every school and need no Hibernate session of their own. Found by this name. */
    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new OneStatementAlone(template);
    }

    /**
     * What answers something is one statement (a session read, the old ones deleted): it needs no transaction around it,
     * and every page is spared two calls. What answers nothing may be several.
     */
    private record OneStatementAlone(TransactionTemplate transaction) implements TransactionOperations {

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return TransactionSynchronizationManager.isActualTransactionActive() ? transaction.execute(action)
                    : action.doInTransaction(new SimpleTransactionStatus());
        }

        @Override
        public void executeWithoutResult(Consumer<TransactionStatus> action) {
            transaction.executeWithoutResult(action);
        }
    }

    private static class SchoolResolver implements CurrentTenantIdentifierResolver<UUID> {

        @Override
        public UUID resolveCurrentTenantIdentifier() {
            return CurrentSchool.id().orElse(NO_SCHOOL);
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
