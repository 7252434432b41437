package app.headsup.rotation;

import app.headsup.web.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;

/** A plan's name and times as they are typed; each refusal says by its key which field it is about. */
public class TimesForm {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private Long version;
    private String title = "";
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate day;
    @DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "HH:mm:ss")
    private LocalTime startsAt;
    private Integer moveMinutes = 1;
    private String blocks = "";

    static TimesForm of(PlanView plan) {
        var form = new TimesForm();
        form.version = plan.version();
        form.fill(plan.times());
        return form;
    }

    final void fill(PlanTimes times) {
        title = times.title();
        day = times.day();
        startsAt = times.startsAt();
        moveMinutes = times.moveMinutes();
        blocks = times.blockMinutes().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Refuses what no plan can have. */
    PlanTimes times() {
        return new PlanTimes(title, day, startsAt, moveMinutes == null ? 0 : moveMinutes, minutes());
    }

    private List<Integer> minutes() {
        return Stream.of(blocks.strip().split("[,;\\s]+")).filter(one -> !one.isEmpty()).map(one -> {
            if (!NUMBER.matcher(one).matches()) {
                throw new Refusal("rotation.blocks.number");
            }
            return Integer.valueOf(one);
        }).toList();
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public Integer getMoveMinutes() {
        return moveMinutes;
    }

    public void setMoveMinutes(Integer moveMinutes) {
        this.moveMinutes = moveMinutes;
    }

    public String getBlocks() {
        return blocks;
    }

    public void setBlocks(String blocks) {
        this.blocks = blocks;
    }
}
