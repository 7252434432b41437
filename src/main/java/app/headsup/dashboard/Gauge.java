package app.headsup.dashboard;

import app.headsup.classhour.State;
import java.util.List;

/**
 * The screens of an hour against what the class wants.
 *
 * @param here everybody who has a place in the hour
 * @param devices how many screens the room has
 */
public record Gauge(List<Chip> here, int devices, Limits limits) {

    private List<Chip> onScreen() {
        return here.stream().filter(chip -> chip.state() == State.SCREEN).toList();
    }

    public boolean moreScreensThanDevices() {
        return onScreen().size() > devices;
    }

    /** What the class wants at most, in minutes of this hour for one student. */
    public int limit() {
        return limits.screenMinutes();
    }

    /** The mean of everybody here so far, in whole minutes. */
    public long average() {
        return Math.round(here.stream().mapToLong(Chip::screenMinutes).average().orElse(0));
    }

    /** How many have been on screen for longer than the class wants. */
    public long over() {
        return here.stream().filter(this::over).count();
    }

    public boolean over(Chip chip) {
        return chip.screenMinutes() > limits.screenMinutes();
    }

    /** How many have been on screen without a break for longer than the class's limit for noses down. */
    public long nosesDown() {
        return onScreen().stream().filter(chip -> chip.minutes() >= limits.noseDownMinutes()).count();
    }

    /** More noses are down for longer than the class wants: time to close lids. */
    public boolean noseDown() {
        return nosesDown() > limits.noseDownStudents();
    }

    public int noseDownMinutes() {
        return limits.noseDownMinutes();
    }
}
