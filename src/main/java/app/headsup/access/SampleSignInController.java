package app.headsup.access;

import app.headsup.database.RunMode;
import app.headsup.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Look around as …" and the page of letters that were not sent: both exist in the sample school only. */
@Controller
class SampleSignInController {

    private final SampleFaces faces;
    private final SignIn signIn;
    private final Letters letters;
    private final RunMode mode;

    SampleSignInController(SampleFaces faces, SignIn signIn, Letters letters, RunMode mode) {
        this.faces = faces;
        this.signIn = signIn;
        this.letters = letters;
        this.mode = mode;
    }

    @PostMapping("/sign-in/sample")
    String lookAroundAs(@RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
        return signIn.begin(faces.find(person).orElseThrow(NotFound::new), request, response);
    }

    @GetMapping("/outbox")
    String outbox(Model model) {
        if (!mode.sample()) {
            throw new NotFound();
        }
        model.addAttribute("letters", letters.kept());
        return "access/outbox";
    }
}
