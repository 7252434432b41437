package app.headsup.routing;

import app.headsup.rules.Route;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An adult's own word about one student. */
public class NeedForm {

    @NotNull
    private UUID student;
    @NotNull
    private Route route = Route.CONFERENCE;
    @NotBlank
    @Size(max = 300)
    private String words = "";

    public UUID getStudent() {
        return student;
    }

    public void setStudent(UUID student) {
        this.student = student;
    }

    public Route getRoute() {
        return route;
    }

    public void setRoute(Route route) {
        this.route = route;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
