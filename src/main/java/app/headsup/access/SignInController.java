package app.headsup.access;

import app.headsup.database.RunMode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The front door, and the way in for staff. */
@Controller
class SignInController {

    private final Gate gate;
    private final SignIn signIn;
    private final Accounts accounts;
    private final SampleFaces faces;
    private final RunMode mode;

    SignInController(Gate gate, SignIn signIn, Accounts accounts, SampleFaces faces, RunMode mode) {
        this.gate = gate;
        this.signIn = signIn;
        this.accounts = accounts;
        this.faces = faces;
        this.mode = mode;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal CurrentUser user) {
        return "redirect:" + (user == null ? "/sign-in" : user.role().home());
    }

    @GetMapping("/sign-in")
    String form(@ModelAttribute("form") SignInForm form, Model model) {
        if (accounts.none()) {
            return "redirect:/setup";
        }
        return page(model);
    }

    @PostMapping("/sign-in")
    String begin(@Valid @ModelAttribute("form") SignInForm form, BindingResult errors, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        if (!errors.hasErrors()) {
            var user = gate.byPassword(form.getEmail(), form.getPassword());
            if (user.isPresent()) {
                return signIn.begin(user.get(), request, response);
            }
            errors.reject("access.sign-in.wrong");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("sample", mode.sample());
        model.addAttribute("faces", faces.byRole());
        return "access/sign-in";
    }
}
