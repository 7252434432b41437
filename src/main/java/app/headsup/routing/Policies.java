package app.headsup.routing;

import app.headsup.routing.ClassRules.Change;
import app.headsup.rules.Mode;
import app.headsup.rules.RuleBook;
import app.headsup.rules.Thresholds;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a class lets the rules do: the numbers in their sentences, their order and each one's mode. Every change is kept. */
@Service
@Transactional
public class Policies {

    private final ClassPolicyRepository policies;
    private final RuleSettingRepository settings;
    private final PolicyHistory history;
    private final PolicyWords words;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    Policies(ClassPolicyRepository policies, RuleSettingRepository settings, PolicyHistory history, PolicyWords words,
            RuleBook rules, ApplicationEventPublisher events, EntityManager entities, Clock clock) {
        this.policies = policies;
        this.settings = settings;
        this.history = history;
        this.words = words;
        this.rules = rules;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Thresholds thresholds(UUID classroomId) {
        return policies.findByClassroomId(classroomId).map(ClassPolicy::thresholds).orElse(Thresholds.DEFAULT);
    }

    /** The modes that somebody set, by rule; every other rule is {@link Mode#SUGGEST}. */
    @Transactional(readOnly = true)
    public Map<String, Mode> modes(UUID classroomId) {
        return view(classroomId).rules().modes();
    }

    /** By rule, the adult who agreed to it in advance. */
    @Transactional(readOnly = true)
    Map<String, UUID> standing(UUID classroomId) {
        return settings.findByClassroomId(classroomId).stream()
                .filter(setting -> setting.mode() == Mode.STANDING_YES)
                .collect(Collectors.toMap(RuleSetting::rule, RuleSetting::setBy));
    }

    @Transactional(readOnly = true)
    PolicyView view(UUID classroomId) {
        var set = settings.findByClassroomId(classroomId).stream()
                .collect(Collectors.toMap(RuleSetting::rule, setting -> setting));
        var modes = new HashMap<String, Mode>();
        set.forEach((rule, setting) -> modes.put(rule, setting.mode()));
        var policy = policies.findByClassroomId(classroomId);
        var order = rules.ordered(policy.map(ClassPolicy::order).orElse(List.of())).keys();
        return new PolicyView(new ClassRules(policy.map(ClassPolicy::thresholds).orElse(Thresholds.DEFAULT), order,
                modes), policy.map(ClassPolicy::version).orElse(null), set);
    }

    /**
     * Lets the rules do this from now on, all or nothing, and keeps what changed. Refuses numbers out of range, an
     * unknown rule, and a standing yes for a rule whose reason is private.
     *
     * @throws Stale with both versions when somebody changed anything since {@code versionRead}
     */
    void set(UUID classroomId, ClassRules wanted, Long versionRead, UUID setBy) {
        var stored = view(classroomId);
        var changes = wanted.changesSince(stored.rules());
        if (!Objects.equals(stored.version(), versionRead)) {
            throw new Stale(words.differences(changes));
        }
        if (changes.isEmpty()) {
            return;
        }
        var policy = policies.findByClassroomId(classroomId).orElseGet(() -> new ClassPolicy(classroomId));
        policy.set(wanted.numbers(), wanted.order(), setBy, clock.instant());
        if (policy.version() != null) {
            entities.lock(policy, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        policies.saveAndFlush(policy);
        changes.stream().filter(change -> change.kind() == Change.Kind.MODE).map(Change::subject)
                .forEach(rule -> store(classroomId, rule, wanted.mode(rule), setBy));
        history.keep(classroomId, changes, setBy, clock.instant());
        events.publishEvent(new PolicyChanged(classroomId));
    }

    private void store(UUID classroomId, String rule, Mode mode, UUID setBy) {
        var known = rules.rules().stream().filter(one -> one.key().equals(rule)).findFirst().orElseThrow();
        if (mode == Mode.STANDING_YES && !known.maySayYesInAdvance()) {
            throw new Refusal("routing.policy.no-standing-yes");
        }
        var setting = settings.findByClassroomIdAndRule(classroomId, rule)
                .orElseGet(() -> new RuleSetting(classroomId, rule));
        setting.set(mode, setBy, clock.instant());
        settings.saveAndFlush(setting);
    }

    /**
     * Lets a rule do this in the class, in the adult's name; see {@link #set}.
     *
     * @param rule key of a rule, as {@code understood}
     */
    public void setMode(UUID classroomId, String rule, Mode mode, UUID setBy) {
        if (!rules.keys().contains(rule)) {
            throw new Refusal("routing.policy.no-such-rule");
        }
        var now = view(classroomId);
        var modes = new HashMap<>(now.rules().modes());
        modes.put(rule, mode);
        set(classroomId, new ClassRules(now.rules().numbers(), now.rules().order(), modes), now.version(), setBy);
    }

    /** Fills in the numbers; see {@link #set}. */
    public void setThresholds(UUID classroomId, Thresholds numbers, Long versionRead, UUID setBy) {
        var now = view(classroomId).rules();
        set(classroomId, new ClassRules(numbers, now.order(), now.modes()), versionRead, setBy);
    }
}
