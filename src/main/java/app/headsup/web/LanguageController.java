package app.headsup.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The language switch in the bar: keeps the choice in a cookie and shows the same page again. */
@Controller
class LanguageController {

    private final LocaleResolver locales;
    private final Languages languages;

    LanguageController(LocaleResolver locales, Languages languages) {
        this.locales = locales;
        this.languages = languages;
    }

    /** @param page where the reader was; anything but a path of our own leads home */
    @PostMapping("/language")
    String create(@RequestParam String language, @RequestParam(defaultValue = "/") String page,
            HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, languages.of(Locale.forLanguageTag(language)).locale());
        return "redirect:" + (isOurs(page) ? page : "/");
    }

    /** One slash and no more: "//elsewhere.example" and "/\elsewhere.example" lead away. */
    private static boolean isOurs(String page) {
        return page.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    }
}
