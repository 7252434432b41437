package app.headsup.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The way in for families: an email address, a letter, and a link that opens the door once. */
@Controller
class FamilySignInController {

    private final FamilyLinks links;
    private final Gate gate;
    private final SignIn signIn;

    FamilySignInController(FamilyLinks links, Gate gate, SignIn signIn) {
        this.links = links;
        this.gate = gate;
        this.signIn = signIn;
    }

    @GetMapping("/sign-in/family")
    String form(@ModelAttribute("form") AddressForm form) {
        return "access/family";
    }

    /** Says the same whether the address is known or not. */
    @PostMapping("/sign-in/family")
    String send(@Valid @ModelAttribute("form") AddressForm form, BindingResult errors, Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else {
            links.send(form.getEmail());
            model.addAttribute("sent", true);
        }
        return "access/family";
    }

    /** Mail scanners follow links; only the button's POST uses this one up. */
    @GetMapping("/sign-in/link/{token}")
    String door(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "access/link";
    }

    @PostMapping("/sign-in/link/{token}")
    String open(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        var user = gate.byLink(token);
        if (user.isPresent()) {
            return signIn.begin(user.get(), request, response);
        }
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("gone", true);
        return "access/link";
    }

    /** Where the link should go. */
    static class AddressForm {

        @NotBlank
        @Size(max = 254)
        private String email;

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }
    }
}
