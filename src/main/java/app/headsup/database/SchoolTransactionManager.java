package app.headsup.database;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction by telling PostgreSQL which school it is for. The setting is local to the transaction, so a
 * pooled connection never carries one school's view into another's request.
 */
class SchoolTransactionManager extends JpaTransactionManager {

    SchoolTransactionManager(EntityManagerFactory entityManagerFactory) {
        super(entityManagerFactory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CurrentSchool.id().ifPresent(school -> {
            try {
                enter(school);
            } catch (SQLException e) {
                doCleanupAfterCompletion(transaction);
                throw new CannotCreateTransactionException("Could not enter the school", e);
            }
        });
    }

    private void enter(UUID school) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(getDataSource());
        try (var statement = connection.prepareStatement("select set_config('app.school_id', ?, true)")) {
            statement.setString(1, school.toString());
            statement.execute();
        }
    }
}
