package app.headsup.roster;

import app.headsup.access.Accounts;
import app.headsup.access.SignIn;
import app.headsup.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The first visit to a server of one's own: a school and its first administrator. Gone once they exist. */
@Controller
class SetupController {

    private final Accounts accounts;
    private final Setup setup;
    private final SignIn signIn;

    SetupController(Accounts accounts, Setup setup, SignIn signIn) {
        this.accounts = accounts;
        this.setup = setup;
        this.signIn = signIn;
    }

    @ModelAttribute("zones")
    Map<String, String> zones() {
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/") && !zone.startsWith("Etc/")
                && !zone.startsWith("SystemV/")).sorted().collect(Collectors.toMap(Function.identity(),
                        zone -> zone.replace('_', ' '), (one, other) -> one, LinkedHashMap::new));
    }

    @GetMapping("/setup")
    String form(@ModelAttribute("form") SetupForm form) {
        if (!accounts.none()) {
            throw new NotFound();
        }
        return "roster/setup";
    }

    @PostMapping("/setup")
    String create(@Valid @ModelAttribute("form") SetupForm form, BindingResult errors,
            HttpServletRequest request, HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "roster/setup";
        }
        return signIn.begin(setup.open(form), request, response);
    }
}
