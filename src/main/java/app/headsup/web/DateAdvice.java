package app.headsup.web;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Reads every date that is typed or stands in an address: as ISO writes it, in years that people and the database know. */
@ControllerAdvice
class DateAdvice {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    @InitBinder
    void dates(WebDataBinder binder) {
        binder.registerCustomEditor(LocalDate.class, new Editor());
    }

    private static final class Editor extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(text == null || text.isBlank() ? null : date(text.strip()));
        }

        @Override
        public String getAsText() {
            return Objects.toString(getValue(), "");
        }

        private static LocalDate date(String text) {
            try {
                var date = LocalDate.parse(text);
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeException none) {
                throw new IllegalArgumentException(none);
            }
            throw new IllegalArgumentException("A year that nobody lives in");
        }
    }
}
