package app.headsup.classhour;

import java.util.Map;
import java.util.UUID;

/** Where the minutes of a class hour went. @param byStudent everybody who was anywhere in it, by student */
public record MinutesView(HourView hour, Map<UUID, Minutes> byStudent) {

    /** The sum over all students. */
    public Minutes ofClass() {
        return byStudent.values().stream().reduce(Minutes.none(), Minutes::plus);
    }
}
