package app.headsup.routing;

import app.headsup.rules.Blank;
import app.headsup.rules.Mode;
import app.headsup.rules.Thresholds;
import java.util.HashMap;
import java.util.Map;
import org.springframework.validation.Errors;

/** A class's rules as they are typed: the blanks by their keys, each rule's mode, and maybe a rule to move. */
public class PolicyForm {

    private Long version;
    private Map<String, String> numbers = new HashMap<>();
    private Map<String, Mode> modes = new HashMap<>();
    private String up;
    private String down;

    static PolicyForm of(PolicyView policy) {
        var form = new PolicyForm();
        form.version = policy.version();
        for (var blank : Blank.values()) {
            form.numbers.put(blank.key(), String.valueOf(blank.in(policy.rules().numbers())));
        }
        policy.rules().order().forEach(rule -> form.modes.put(rule, policy.rules().mode(rule)));
        return form;
    }

    /** Says beside each blank what it takes, where something else was typed. */
    void check(Errors errors) {
        for (var blank : Blank.values()) {
            if (!blank.takes(typed(blank))) {
                errors.rejectValue("numbers[" + blank.key() + "]", "routing.policy.number",
                        new Object[] {blank.least(), blank.most()}, null);
            }
        }
    }

    /** What was typed, with the rule moved that was to move; for a form without errors. */
    ClassRules rules(ClassRules stored) {
        var typed = new HashMap<>(stored.modes());
        modes.forEach((rule, mode) -> {
            if (mode != null && stored.order().contains(rule)) {
                typed.put(rule, mode);
            }
        });
        var wanted = new ClassRules(Thresholds.of(this::typed), stored.order(), typed);
        return up != null ? wanted.moved(up, -1) : down != null ? wanted.moved(down, 1) : wanted;
    }

    private int typed(Blank blank) {
        var text = numbers.getOrDefault(blank.key(), "");
        return text != null && text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : Integer.MIN_VALUE;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Map<String, String> getNumbers() {
        return numbers;
    }

    public void setNumbers(Map<String, String> numbers) {
        this.numbers = numbers;
    }

    public Map<String, Mode> getModes() {
        return modes;
    }

    public void setModes(Map<String, Mode> modes) {
        this.modes = modes;
    }

    public void setUp(String up) {
        this.up = up;
    }

    public void setDown(String down) {
        this.down = down;
    }
}
