package app.headsup.dashboard;

import app.headsup.web.Refusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The board's form: who was ticked, and which of its buttons or menus says where to. */
class MoveForm {

    private static final Pattern DESTINATION = Pattern.compile(
            "screen|paper|waiting|absent|talk|student|(zone|screen|adult|list):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private List<String> students = List.of();
    private String to = "";
    private String place = "";
    private UUID lesson;

    /** Since when each was where the reader saw them. */
    Map<UUID, Instant> seen() {
        var seen = new LinkedHashMap<UUID, Instant>();
        students.stream().map(Chip::seen).forEach(chip -> seen.put(chip.studentId(), chip.since()));
        return seen;
    }

    /** A button wins over the menu beside it. Refuses what none of them says. */
    String destination() {
        var destination = to.isEmpty() ? place : to;
        if (!DESTINATION.matcher(destination).matches()) {
            throw new Refusal("dashboard.move.where");
        }
        return destination;
    }

    UUID lesson() {
        return to.isEmpty() ? lesson : null;
    }

    public void setStudents(List<String> students) {
        this.students = students;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public void setLesson(UUID lesson) {
        this.lesson = lesson;
    }
}
