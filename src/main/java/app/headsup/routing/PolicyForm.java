package app.headsup.routing;

import app.headsup.rules.Mode;
import app.headsup.rules.RuleBook;
import app.headsup.rules.Thresholds;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;

/** The blanks in a class's rules, and each rule's mode. */
public class PolicyForm {

    private Long version;
    @NotNull
    @Min(1)
    @Max(100)
    private Integer alertLine;
    @NotNull
    @Min(0)
    @Max(60)
    private Integer waitingMinutes;
    @NotNull
    @Min(0)
    @Max(1440)
    private Integer restMinutes;
    @NotNull
    @Min(1)
    @Max(240)
    private Integer screenMinutes;
    private Map<String, Mode> modes = new HashMap<>();

    static PolicyForm of(PolicyView policy, RuleBook rules) {
        var form = new PolicyForm();
        form.version = policy.version();
        form.alertLine = policy.numbers().alertLine();
        form.waitingMinutes = policy.numbers().waitingMinutes();
        form.restMinutes = policy.numbers().restMinutes();
        form.screenMinutes = policy.numbers().screenMinutes();
        rules.rules().forEach(rule -> form.modes.put(rule.key(), policy.mode(rule.key())));
        return form;
    }

    Thresholds numbers() {
        return new Thresholds(alertLine, waitingMinutes, restMinutes, screenMinutes);
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Integer getAlertLine() {
        return alertLine;
    }

    public void setAlertLine(Integer alertLine) {
        this.alertLine = alertLine;
    }

    public Integer getWaitingMinutes() {
        return waitingMinutes;
    }

    public void setWaitingMinutes(Integer waitingMinutes) {
        this.waitingMinutes = waitingMinutes;
    }

    public Integer getRestMinutes() {
        return restMinutes;
    }

    public void setRestMinutes(Integer restMinutes) {
        this.restMinutes = restMinutes;
    }

    public Integer getScreenMinutes() {
        return screenMinutes;
    }

    public void setScreenMinutes(Integer screenMinutes) {
        this.screenMinutes = screenMinutes;
    }

    public Map<String, Mode> getModes() {
        return modes;
    }

    public void setModes(Map<String, Mode> modes) {
        this.modes = modes;
    }
}
