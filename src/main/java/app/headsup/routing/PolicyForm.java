package app.headsup.routing;

import app.headsup.rules.Blank;
import app.headsup.rules.Choice;
import app.headsup.rules.Mode;
import app.headsup.rules.Thresholds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.Errors;

/** A class's rules as they are typed: the blanks and choices by their keys, each rule's mode, and maybe a rule to move. */
public class PolicyForm {

    private Long version;
    private Map<String, String> numbers = new HashMap<>();
    private Map<String, List<String>> choices = new HashMap<>();
    private Map<String, Mode> modes = new HashMap<>();
    private String up;
    private String down;
    private String carried;
    private int place;

    static PolicyForm of(PolicyView policy) {
        var form = new PolicyForm();
        form.version = policy.version();
        for (var blank : Blank.values()) {
            form.numbers.put(blank.key(), String.valueOf(blank.in(policy.rules().numbers())));
        }
        for (var choice : Choice.values()) {
            form.choices.put(choice.key(), choice.in(policy.rules().numbers()));
        }
        policy.rules().order().forEach(rule -> form.modes.put(rule, policy.rules().mode(rule)));
        return form;
    }

    /** Says beside each blank what it takes, where something else was typed or chosen. */
    void check(Errors errors) {
        for (var blank : Blank.values()) {
            if (!blank.takes(typed(blank))) {
                errors.rejectValue("numbers[" + blank.key() + "]", "routing.policy.number",
                        new Object[] {blank.least(), blank.most()}, null);
            }
        }
        for (var choice : Choice.values()) {
            if (choices.containsKey(choice.key()) && !choice.takes(choices.get(choice.key()))) {
                errors.rejectValue("choices[" + choice.key() + "]", "routing.policy.choice");
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
        var wanted = new ClassRules(filled(stored.numbers()), stored.order(), typed);
        return up != null ? wanted.moved(up, -1) : down != null ? wanted.moved(down, 1)
                : carried != null ? wanted.placed(carried, place) : wanted;
    }

    /** A choice that wasn't on the page stays as it is stored. */
    private Thresholds filled(Thresholds stored) {
        var filled = Thresholds.of(this::typed);
        for (var choice : Choice.values()) {
            filled = filled.choosing(choice, choices.getOrDefault(choice.key(), choice.in(stored)));
        }
        return filled;
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

    public Map<String, List<String>> getChoices() {
        return choices;
    }

    public void setChoices(Map<String, List<String>> choices) {
        this.choices = choices;
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

    /** A rule carried by mouse or finger to {@link #setPlace}. */
    public void setCarried(String carried) {
        this.carried = carried;
    }

    public void setPlace(int place) {
        this.place = place;
    }
}
