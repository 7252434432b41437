package app.headsup.sample;

import app.headsup.database.CurrentSchool;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads Riverbend School. Each part is one transaction, and a start that was interrupted is taken up at the first part
 * that is missing; once all are there, nothing is touched again.
 */
@Component
public class SampleSchool {

    /** The same id in every sample database, so that a later start finds the school. */
    public static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private static final Logger log = LoggerFactory.getLogger(SampleSchool.class);

    private final List<Part> parts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleSchool(List<Part> parts, PlatformTransactionManager transactions, Clock clock) {
        this.parts = parts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Enters what is missing. @param zone the zone that the school's clocks show; its "today" ends the history */
    public void load(ZoneId zone) {
        var calendar = new Calendar(LocalDate.now(clock.withZone(zone)), zone);
        CurrentSchool.in(ID, () -> parts.forEach(part -> load(part, calendar)));
    }

    private void load(Part part, Calendar calendar) {
        transaction.executeWithoutResult(status -> {
            if (!part.isThere()) {
                log.info("Entering the sample school: {}", part.what());
                var begun = clock.instant();
                part.enter(calendar);
                log.info("… entered in {} s", Duration.between(begun, clock.instant()).toSeconds());
            }
        });
    }
}
