package app.headsup.database;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A migration that fails has changed nothing, because PostgreSQL takes schema changes back; the operator must see why. */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException failure) {
        return new FailureAnalysis(
                "The database could not be brought to this version's tables; it is as it was before.\n\n"
                        + failure.getMessage().strip(),
                "If permission or a password is the reason, run db/roles.sql on that database and set SPRING_FLYWAY_USER"
                        + " and SPRING_FLYWAY_PASSWORD to the owner's. Otherwise start the version that ran before,"
                        + " and report this text.",
                failure);
    }
}
