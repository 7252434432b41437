package app.headsup.routing;

import app.headsup.rules.Route;
import app.headsup.web.Refusal;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;

/** An adult's answer to a suggestion: yes, another way or somebody else, later, or no. */
public class DecisionForm {

    private String verdict = "";
    private Route route;
    private UUID adult;
    private UUID leaves;
    private UUID comes;
    private Integer minutes;
    private boolean nextHour;
    @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
    private LocalTime time;
    private String word = "";

    Verdict toVerdict() {
        return switch (verdict) {
            case "YES" -> new Verdict.Yes();
            case "CHANGED" -> new Verdict.Changed(route, adult, leaves, comes);
            case "LATER" -> nextHour ? new Verdict.NextHour() : minutes != null || time == null ? new Verdict.Later(minutes == null ? 5 : minutes)
                    : new Verdict.LaterAt(time);
            case "NO" -> new Verdict.No(word);
            default -> throw new Refusal("routing.decision.unknown");
        };
    }

    /** Which sentence tells what happened. */
    String flashKey() {
        return nextHour ? "next-hour" : verdict.toLowerCase();
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public void setRoute(Route route) {
        this.route = route;
    }

    public void setAdult(UUID adult) {
        this.adult = adult;
    }

    public void setLeaves(UUID leaves) {
        this.leaves = leaves;
    }

    public void setComes(UUID comes) {
        this.comes = comes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public void setNextHour(boolean nextHour) {
        this.nextHour = nextHour;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public void setWord(String word) {
        this.word = word == null ? "" : word;
    }
}
