package app.headsup.routing;

import app.headsup.rules.Mode;
import app.headsup.rules.RuleBook;
import app.headsup.rules.Thresholds;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a class lets the rules do: the numbers in their sentences, and each rule's mode. */
@Service
@Transactional
public class Policies {

    private final ClassPolicyRepository policies;
    private final RuleSettingRepository settings;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Policies(ClassPolicyRepository policies, RuleSettingRepository settings, RuleBook rules,
            ApplicationEventPublisher events, Clock clock) {
        this.policies = policies;
        this.settings = settings;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Thresholds thresholds(UUID classroomId) {
        return policies.findByClassroomId(classroomId).map(ClassPolicy::thresholds).orElse(Thresholds.DEFAULT);
    }

    /** The modes that somebody set, by rule; every other rule is {@link Mode#SUGGEST}. */
    @Transactional(readOnly = true)
    public Map<String, Mode> modes(UUID classroomId) {
        return settings.findByClassroomId(classroomId).stream()
                .collect(Collectors.toMap(RuleSetting::rule, RuleSetting::mode));
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
        return policies.findByClassroomId(classroomId)
                .map(policy -> new PolicyView(policy.thresholds(), policy.version(), policy.setBy(), policy.setAt(), set))
                .orElseGet(() -> new PolicyView(Thresholds.DEFAULT, null, null, null, set));
    }

    /** Fills in the numbers and sets the modes, all or nothing; see the two methods below. */
    void set(UUID classroomId, Thresholds numbers, Long versionRead, Map<String, Mode> modes, UUID setBy) {
        setThresholds(classroomId, numbers, versionRead, setBy);
        modes.forEach((rule, mode) -> setMode(classroomId, rule, mode, setBy));
    }

    /**
     * Lets a rule do this in the class, in the adult's name. Refuses a standing yes for a rule whose reason is private.
     *
     * @param rule key of a rule, as {@code understood}
     */
    public void setMode(UUID classroomId, String rule, Mode mode, UUID setBy) {
        var known = rules.rules().stream().filter(one -> one.key().equals(rule)).findFirst()
                .orElseThrow(() -> new Refusal("routing.policy.no-such-rule"));
        if (mode == Mode.STANDING_YES && !known.maySayYesInAdvance()) {
            throw new Refusal("routing.policy.no-standing-yes");
        }
        var setting = settings.findByClassroomIdAndRule(classroomId, rule)
                .orElseGet(() -> new RuleSetting(classroomId, rule));
        if (mode != setting.mode()) {
            setting.set(mode, setBy, clock.instant());
            settings.saveAndFlush(setting);
            events.publishEvent(new PolicyChanged(classroomId));
        }
    }

    /** Fills in the numbers. Refuses those out of range, and is {@link Stale} when somebody did so since they were read. */
    public void setThresholds(UUID classroomId, Thresholds numbers, Long versionRead, UUID setBy) {
        var policy = policies.findByClassroomId(classroomId).orElseGet(() -> new ClassPolicy(classroomId));
        if (!java.util.Objects.equals(policy.version(), versionRead)) {
            throw new Stale();
        }
        if (policy.setAt() == null && numbers.equals(Thresholds.DEFAULT)) {
            return;
        }
        policy.set(numbers, setBy, clock.instant());
        policies.saveAndFlush(policy);
        events.publishEvent(new PolicyChanged(classroomId));
    }
}
