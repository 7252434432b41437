package app.headsup.routing;

import app.headsup.routing.SuggestionStore.Row;
import app.headsup.rules.Reason;
import app.headsup.rules.RuleBook;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the rules suggest in a running hour, and what adults make of it. A suggestion by itself moves nobody: only a
 * decision does, each time or, where a class has given a rule its standing yes, in the name of the adult who gave it.
 */
@Service
public class Suggestions {

    private static final Logger log = LoggerFactory.getLogger(Suggestions.class);

    private final SuggestionStore store;
    private final Decisions decisions;
    private final ClassLook look;
    private final RuleBook rules;
    private final MessageSource messages;
    private final TransactionTemplate ownTransaction;

    Suggestions(SuggestionStore store, Decisions decisions, ClassLook look, RuleBook rules, MessageSource messages,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.decisions = decisions;
        this.look = look;
        this.rules = rules;
        this.messages = messages;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What waits for an adult's word in this hour, oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<SuggestionView> open(UUID hourId, Locale locale) {
        return store.openRows(hourId).stream().map(row -> view(row, locale)).toList();
    }

    /** Whose classroom the suggestion is about; NotFound when there is none. */
    @Transactional(readOnly = true)
    public UUID classroomOf(UUID suggestionId) {
        return store.find(suggestionId).map(Row::classroomId).orElseThrow(NotFound::new);
    }

    /** Who the suggestion is about; NotFound when there is none. */
    @Transactional(readOnly = true)
    public List<UUID> studentsOf(UUID suggestionId) {
        return store.find(suggestionId).map(Row::students).orElseThrow(NotFound::new);
    }

    /**
     * The kind word for a student about where an adult has sent them in this hour, in their language; empty when no
     * suggestion led there. Says neither a score nor anybody's private words.
     */
    @Transactional(readOnly = true)
    public Optional<String> kindWord(UUID hourId, UUID studentId, Locale locale) {
        return sent(hourId, studentId, locale).map(Sent::kindWord);
    }

    /** The same with where it leads; empty when no suggestion led the student to where they are now. */
    @Transactional(readOnly = true)
    public Optional<Sent> sent(UUID hourId, UUID studentId, Locale locale) {
        return store.yes(hourId, studentId).map(row -> new Sent(row.route(), row.lessonId(),
                say(row.reason().forStudents(), row.reason(), locale)));
    }

    /**
     * An adult's answer. A yes is carried out in this transaction by whoever hears {@link SuggestionAccepted}.
     *
     * @throws AlreadyDecided when somebody answered first, or it isn't true any more
     * @throws Refusal when it can't be carried out now, or the answer makes no sense; nothing is written
     */
    @Transactional
    public void decide(UUID suggestionId, UUID adultId, Verdict verdict) {
        decisions.decide(suggestionId, adultId, verdict, false);
    }

    /**
     * Says yes to several at once: those of the chosen ones of this hour that are open and whose reason is nothing private, oldest first, each
     * carried out by itself. Works in transactions of its own.
     */
    public Accepted acceptAll(UUID hourId, Collection<UUID> chosen, UUID adultId) {
        var done = new ArrayList<UUID>();
        var not = new LinkedHashMap<List<UUID>, Refusal>();
        for (var open : ownTransaction.execute(status -> store.openRows(hourId))) {
            if (!isSafe(open.rule()) || !chosen.contains(open.id())) {
                continue;
            }
            try {
                ownTransaction.executeWithoutResult(status -> decisions.decide(open.id(), adultId, new Verdict.Yes(), false));
                done.add(open.id());
            } catch (Refusal notNow) {
                not.put(open.students(), notNow);
            } catch (Stale | NotFound somebodyWasFaster) {
                log.debug("Not true any more: {}", open.id());
            }
        }
        return new Accepted(done, not);
    }

    private boolean isSafe(String key) {
        return rules.rules().stream().anyMatch(rule -> rule.key().equals(key) && rule.maySayYesInAdvance());
    }

    /** @param done the suggestions carried out; {@code not}: why it was not possible, by whom it is about */
    public record Accepted(List<UUID> done, Map<List<UUID>, Refusal> not) {
    }

    /**
     * Looks at the class again: withdraws what stopped being true, adds what is true now, and carries out what a standing
     * yes covers. Looks at one class take turns, so it may be called at any time, by several nodes at once; without a
     * running hour it does nothing. Works in transactions of its own.
     *
     * @return whether an hour is running
     */
    public boolean recompute(UUID classroomId) {
        return look.recompute(classroomId);
    }

    /** As {@link #recompute}, in the caller's transaction and without a standing yes: for a past that is told. */
    @Transactional
    public void look(UUID classroomId) {
        store.lockRunningHour(classroomId).ifPresent(look::suggest);
    }

    private SuggestionView view(Row row, Locale locale) {
        return new SuggestionView(row.id(), row.route(), row.rule(), row.students(), row.lessonId(),
                say(row.reason().forAdults(), row.reason(), locale), row.madeAt(), isSafe(row.rule()));
    }

    private String say(String key, Reason reason, Locale locale) {
        return messages.getMessage(key, reason.arguments().toArray(), locale);
    }
}
