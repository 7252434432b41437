package app.headsup.roster;

import app.headsup.access.Accounts;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.database.CurrentSchool;
import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the first school of a server: the school, its administrator and a first term, all or nothing. */
@Service
class Setup {

    private final Registrar registrar;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Setup(Registrar registrar, Accounts accounts, PlatformTransactionManager transactions, Clock clock) {
        this.registrar = registrar;
        this.accounts = accounts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Throws {@link NotFound} when a school exists by now. */
    CurrentUser open(SetupForm form) {
        UUID school = SchoolEntity.newId();
        return CurrentSchool.in(school, () -> transaction.execute(status -> {
            if (!accounts.noneForSure()) {
                throw new NotFound();
            }
            Locale locale = LocaleContextHolder.getLocale().getLanguage().equals("es")
                    ? Locale.of("es") : Locale.ENGLISH;
            registrar.openSchool(form.getSchool(), ZoneId.of(form.getZone()));
            var administrator = new NewPerson(Role.ADMIN, null, form.getGivenName(), form.getFamilyName(), locale);
            UUID person = registrar.addStaff(administrator, form.getEmail(), form.getPassword());
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(form.getZone()));
            registrar.startTerm(String.valueOf(today.getYear()), today, today.plusWeeks(20));
            return new CurrentUser(school, person, Role.ADMIN, form.getGivenName().strip(), locale);
        }));
    }
}
