package app.headsup.access;

import app.headsup.database.CurrentSchool;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes families the letter with their one-time link; five letters in ten minutes, then silence. */
@Component
class FamilyLinks {

    private static final int ENOUGH = 5;

    private final AccountRepository accounts;
    private final Identities identities;
    private final SignInLinks links;
    private final Letters letters;
    private final MessageSource messages;
    private final String publicUrl;

    FamilyLinks(AccountRepository accounts, Identities identities, SignInLinks links, Letters letters,
            MessageSource messages, @Value("${headsup.public-url}") String publicUrl) {
        this.accounts = accounts;
        this.identities = identities;
        this.links = links;
        this.letters = letters;
        this.messages = messages;
        this.publicUrl = publicUrl;
    }

    /** Sends a link to the address if a family of some school uses it, and gives no sign either way. */
    void send(String email) {
        accounts.findByEmailAndEndedAtIsNull(Account.normalised(email))
                .filter(account -> account.passwordHash() == null)
                .filter(account -> links.recent(account.schoolId(), account.personId()) < ENOUGH)
                .ifPresent(this::write);
    }

    private void write(Account account) {
        var reader = CurrentSchool.in(account.schoolId(), () -> identities.find(account.personId()));
        reader.ifPresent(person -> {
            Locale locale = person.locale();
            String link = publicUrl + "/sign-in/link/" + links.make(account.schoolId(), account.personId());
            letters.send(account.email(), messages.getMessage("access.letter.subject", null, locale),
                    messages.getMessage("access.letter.text", new Object[] {person.name(), link}, locale));
        });
    }
}
