package app.headsup.groupwork;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** What an adult wants of a term plan; the version is that of the plan it replaces. */
public class TermPlanForm {

    private Long version;
    @NotNull
    @Min(1)
    @Max(TermPlanner.MOST_WEEKS)
    private Integer weeks;
    @NotNull
    @Min(2)
    @Max(12)
    private Integer size;
    @NotNull
    private Mixing mixing = Mixing.MIXED;
    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate startsOn;

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public Mixing getMixing() {
        return mixing;
    }

    public void setMixing(Mixing mixing) {
        this.mixing = mixing;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }
}
