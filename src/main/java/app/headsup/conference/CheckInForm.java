package app.headsup.conference;

import jakarta.validation.constraints.Size;

/** What a mentor writes after a talk; people first, scores last. */
public class CheckInForm {

    @Size(max = 2000)
    private String wellbeing = "";
    @Size(max = 2000)
    private String interests = "";
    @Size(max = 600)
    private String goal = "";
    @Size(max = 600)
    private String nextStep = "";
    @Size(max = 2000)
    private String scores = "";

    CheckInNotes notes() {
        return new CheckInNotes(wellbeing, interests, scores, goal, nextStep);
    }

    public String getWellbeing() {
        return wellbeing;
    }

    public void setWellbeing(String wellbeing) {
        this.wellbeing = wellbeing;
    }

    public String getInterests() {
        return interests;
    }

    public void setInterests(String interests) {
        this.interests = interests;
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

    public String getScores() {
        return scores;
    }

    public void setScores(String scores) {
        this.scores = scores;
    }
}
