package app.headsup.dashboard;

import app.headsup.classhour.HourView;
import app.headsup.classhour.Minutes;
import app.headsup.classhour.MinutesView;
import app.headsup.classhour.State;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the minutes of an hour went: the class's sum, then each student by name. */
public record HourReport(HourView hour, Minutes ofClass, List<Line> lines) {

    static HourReport of(MinutesView minutes, Map<UUID, String> names) {
        return new HourReport(minutes.hour(), minutes.ofClass(), minutes.byStudent().entrySet().stream()
                .map(entry -> new Line(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .sorted(Comparator.comparing(Line::name)).toList());
    }

    public List<State> states() {
        return List.of(State.values());
    }

    /**
     * Who was with others for less than a fifth of their time, of those who were there for five minutes: somebody to begin
     * with next time. Empty while the hour runs, and when it was most of the class: then it was the hour, not the student.
     */
    public List<Line> mostlyAlone() {
        var alone = lines.stream()
                .filter(line -> line.minutes().withPeoplePercent() < 20 && line.minutes().total().toMinutes() >= 5).toList();
        return hour.running() || alone.size() * 3 > lines.size() ? List.of() : alone;
    }

    public String mostlyAloneNames() {
        return mostlyAlone().stream().map(Line::name).collect(Collectors.joining(", "));
    }

    /** A student's entry. */
    public record Line(UUID studentId, String name, Minutes minutes) {
    }
}
