package app.headsup.conference;

import app.headsup.classhour.State;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** What an adult types, or dictates, while they talk with a student. */
public class ConferenceForm {

    @NotNull
    private Long version;
    @Size(max = 2000)
    private String strengths = "";
    @Size(max = 2000)
    private String difficulties = "";
    @Size(max = 600)
    private String goal = "";
    @Size(max = 600)
    private String nextStep = "";
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate nextTalkOn;
    private State then = State.WAITING;
    private boolean closing;

    static ConferenceForm of(ConferenceView conference) {
        var form = new ConferenceForm();
        form.version = conference.version();
        form.strengths = conference.strengths();
        form.difficulties = conference.difficulties();
        form.goal = conference.goal();
        form.nextStep = conference.nextStep();
        form.nextTalkOn = conference.nextTalkOn();
        return form;
    }

    ConferenceNotes notes() {
        return new ConferenceNotes(strengths, difficulties, goal, nextStep, nextTalkOn);
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getDifficulties() {
        return difficulties;
    }

    public void setDifficulties(String difficulties) {
        this.difficulties = difficulties;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getNextTalkOn() {
        return nextTalkOn;
    }

    public void setNextTalkOn(LocalDate nextTalkOn) {
        this.nextTalkOn = nextTalkOn;
    }

    public State getThen() {
        return then;
    }

    public void setThen(State then) {
        this.then = then;
    }

    /** The button that was pressed closes; the other one only saves. */
    public boolean isClosing() {
        return closing;
    }

    public void setClosing(boolean closing) {
        this.closing = closing;
    }
}
