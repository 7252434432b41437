package app.headsup.dashboard;

import app.headsup.classhour.AdultTime;
import app.headsup.classhour.Week;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where an adult's own minutes went. @param names of everybody who was with them in this week */
public record OwnWeek(Week week, boolean current, SortedMap<Week, AdultTime> weeks, Map<UUID, String> names) {

    public AdultTime time() {
        return weeks.get(week);
    }

    public WeekTable table() {
        return WeekTable.ofAdult(weeks);
    }

    public String talkedWith() {
        return named(time().talkedWith());
    }

    public String inSmallGroups() {
        return named(time().inSmallGroups());
    }

    private String named(Collection<UUID> students) {
        return students.stream().map(names::get).sorted().collect(Collectors.joining(", "));
    }
}
