package app.headsup.classhour;

import app.headsup.progress.LessonOpened;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who waits and opens a lesson is on screen from then on. Nothing else moves a student by itself. */
@Component
class LessonListener {

    private final ClassHours hours;

    LessonListener(ClassHours hours) {
        this.hours = hours;
    }

    /** In the caller's transaction: a class that opens its lesson at once needs no second connection each. */
    @EventListener
    void on(LessonOpened opened) {
        hours.ofStudent(opened.studentId()).filter(place -> place.state() == State.WAITING).ifPresent(place ->
                hours.place(place.hourId(), List.of(opened.studentId()), Destination.screen(), opened.studentId()));
    }
}
