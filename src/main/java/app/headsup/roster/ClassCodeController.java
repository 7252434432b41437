package app.headsup.roster;

import app.headsup.access.Accounts;
import app.headsup.access.Gate;
import app.headsup.access.Gate.CodedClassroom;
import app.headsup.access.SignIn;
import app.headsup.database.CurrentSchool;
import app.headsup.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in for young students: the class code, then one's own name card, then a PIN. */
@Controller
class ClassCodeController {

    private final Gate gate;
    private final SignIn signIn;
    private final Roster roster;
    private final Accounts accounts;

    ClassCodeController(Gate gate, SignIn signIn, Roster roster, Accounts accounts) {
        this.gate = gate;
        this.signIn = signIn;
        this.roster = roster;
        this.accounts = accounts;
    }

    @GetMapping("/sign-in/class")
    String cards(@RequestParam(required = false) String code, Model model, HttpServletResponse response) {
        if (code == null || code.isBlank()) {
            return "roster/class-code";
        }
        var found = gate.classroom(code);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("unknown", code);
            return "roster/class-code";
        }
        return cards(code, found.get(), model);
    }

    @PostMapping("/sign-in/class/{code}")
    String open(@PathVariable String code, @RequestParam(required = false) UUID student,
            @RequestParam(defaultValue = "") String pin, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        var classroom = gate.classroom(code).orElseThrow(NotFound::new);
        if (student != null && !pin.isBlank()) {
            var user = CurrentSchool.in(classroom.schoolId(), () -> {
                roster.student(classroom.classroomId(), student);
                return gate.byCard(student, pin.strip());
            });
            if (user.isPresent()) {
                return signIn.begin(user.get(), request, response);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("chosen", student);
        model.addAttribute("problem", problem(student, pin));
        return cards(code, classroom, model);
    }

    private static String problem(UUID student, String pin) {
        if (student == null) {
            return "roster.cards.choose";
        }
        return pin.isBlank() ? "roster.cards.pin-missing" : "roster.cards.pin-wrong";
    }

    private String cards(String code, CodedClassroom classroom, Model model) {
        CurrentSchool.in(classroom.schoolId(), () -> {
            var students = roster.students(classroom.classroomId());
            var pictures = accounts.pictures(students.stream().map(StudentName::id).toList());
            model.addAttribute("cards", students.stream().filter(student -> pictures.containsKey(student.id()))
                    .map(student -> new Card(student.id(), student.name(), pictures.get(student.id()))).toList());
            model.addAttribute("classroom", roster.classroom(classroom.classroomId()).orElseThrow(NotFound::new));
        });
        model.addAttribute("code", code.strip());
        return "roster/cards";
    }

    /** A name card: what a child looks for. The picture is the name of an icon. */
    public record Card(UUID studentId, String name, String picture) {
    }
}
