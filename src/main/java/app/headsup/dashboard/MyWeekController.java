package app.headsup.dashboard;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Minutes;
import app.headsup.classhour.State;
import app.headsup.classhour.Week;
import app.headsup.web.Formats;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A student's own minutes, this week and the last: for a look back, never for a comparison. */
@Controller
class MyWeekController {

    private final ClassHours hours;
    private final Formats formats;

    MyWeekController(ClassHours hours, Formats formats) {
        this.hours = hours;
        this.formats = formats;
    }

    @GetMapping("/learn/minutes")
    String show(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("weeks", Week.of(formats.today()).andBefore(2).reversed().stream()
                .map(week -> new MyWeek(week, hours.minutesOf(user.personId(), week.monday(), week.sunday()))).toList());
        return "dashboard/my-minutes";
    }

    record MyWeek(Week week, Minutes minutes) {

        public long withPeople() {
            return minutes.in(State.TOGETHER).plus(minutes.in(State.ADULT)).toMinutes();
        }
    }
}
