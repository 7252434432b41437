package app.headsup.sample;

import app.headsup.grouping.Style;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.rotation.PlanTimes;
import app.headsup.rotation.Rotations;
import app.headsup.web.SchoolClock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A station rotation for each class's next school day, dealt out and still a draft. */
@Component
@Order(7)
class SampleRotations implements Part {

    private final Roster roster;
    private final Rotations rotations;
    private final SchoolClock clock;

    SampleRotations(Roster roster, Rotations rotations, SchoolClock clock) {
        this.roster = roster;
        this.rotations = rotations;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "its station rotations";
    }

    @Override
    public boolean isThere() {
        return roster.classrooms().stream().anyMatch(room -> !rotations.ofClass(room.id()).isEmpty());
    }

    @Override
    public void enter(Calendar calendar) {
        try (var ignored = clock.at(calendar.at(calendar.schoolDay(-1), LocalTime.of(15, 20)))) {
            roster.classrooms().forEach(room -> plan(room, calendar));
        }
    }

    private void plan(ClassroomView room, Calendar calendar) {
        var day = calendar.nextSchoolDay();
        var times = new PlanTimes(rotations.title(room, day, Locale.ENGLISH), day, LocalTime.of(10, 0), 1, List.of(15, 15, 15));
        rotations.draft(room.id(), null, times, Style.MIXED, roster.adults(room.id()).getFirst().id(), Locale.ENGLISH);
    }
}
