package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.HourView;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A class's plans, and a form that is filled in as well as can be: the next school day, the usual time, three blocks. */
@Component
class NewPlanPage {

    private static final int BLOCKS = 3;
    private static final int SHORTEST = 5;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Rotations rotations;
    private final SchoolCalendar calendar;
    private final TaughtClasses classes;
    private final ClassHours hours;
    private final Roster roster;

    NewPlanPage(Rotations rotations, SchoolCalendar calendar, TaughtClasses classes, ClassHours hours, Roster roster) {
        this.rotations = rotations;
        this.calendar = calendar;
        this.classes = classes;
        this.hours = hours;
        this.roster = roster;
    }

    /** @param from the plan of another day to begin with; null for none */
    DraftForm defaults(ClassroomView classroom, PlanView from) {
        var form = new DraftForm();
        var day = calendar.nextSchoolDay(classroom);
        if (from != null) {
            form.fill(new PlanTimes(from.title(), day, from.startsAt(), from.moveMinutes(), from.times().blockMinutes()));
            form.setFrom(from.id());
            form.setStyle(from.style());
        } else {
            form.fill(new PlanTimes(rotations.title(classroom, day, LocaleContextHolder.getLocale()), day, usual(classroom), 1,
                    Collections.nCopies(BLOCKS, length(classroom.hourMinutes()))));
        }
        return form;
    }

    /** What three blocks and the walks between them leave each: a round number, where that wastes a minute at most. */
    private static int length(int hourMinutes) {
        int length = Math.max(SHORTEST, (hourMinutes - (BLOCKS - 1)) / BLOCKS);
        return length % SHORTEST == 1 ? length - 1 : length;
    }

    /** When the class began last time, to five minutes. */
    private LocalTime usual(ClassroomView classroom) {
        return hours.last(classroom.id(), 1).stream().findFirst().map(HourView::startedAt)
                .map(at -> LocalTime.ofInstant(at, roster.zone())).map(at -> at.withSecond(0).withNano(0)
                        .withMinute(at.getMinute() / SHORTEST * SHORTEST)).orElse(MORNING);
    }

    String show(ClassroomView classroom, CurrentUser user, Model model) {
        var plans = rotations.ofClass(classroom.id());
        var next = calendar.nextSchoolDay(classroom);
        model.addAttribute("classroom", classroom);
        model.addAttribute("plans", plans);
        model.addAttribute("next", next);
        model.addAttribute("planned", plans.stream().anyMatch(plan -> plan.day().equals(next)));
        model.addAttribute("latest", nearest(plans, next));
        model.addAttribute("names", roster.names(plans.stream().filter(PlanLine::inUse).map(PlanLine::usedBy).distinct().toList()));
        model.addAttribute("others", names(classes.others(user, classroom.id())));
        model.addAttribute("closed", calendar.noSchoolDays());
        model.addAttribute("mayChange", user.is(Role.TEACHER));
        return "rotation/rotations";
    }

    /** The last one before that day, or else the first after it; null for none. Plans come latest day first. */
    private static PlanLine nearest(List<PlanLine> plans, LocalDate day) {
        return plans.stream().filter(plan -> plan.day().isBefore(day)).findFirst()
                .orElseGet(() -> plans.isEmpty() ? null : plans.getLast());
    }

    private static Map<UUID, String> names(List<ClassroomView> classrooms) {
        return classrooms.stream().collect(Collectors.toMap(ClassroomView::id, ClassroomView::name));
    }
}
