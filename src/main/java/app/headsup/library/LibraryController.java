package app.headsup.library;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything the school teaches, unit by unit, and which videos ask for much patience. */
@Controller
class LibraryController {

    private final Library library;

    LibraryController(Library library) {
        this.library = library;
    }

    @GetMapping("/teach/library")
    String show(Model model) {
        var units = library.units();
        List<LessonCard> patience = units.stream().flatMap(unit -> unit.lessons().stream())
                .filter(lesson -> lesson.lengthNotice().speaks()).toList();
        model.addAttribute("units", units);
        model.addAttribute("patience", patience);
        return "library/library";
    }
}
