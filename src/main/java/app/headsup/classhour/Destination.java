package app.headsup.classhour;

import java.util.Objects;
import java.util.UUID;

/**
 * Where somebody is sent.
 *
 * @param zoneId the place in the room; null where the state says enough
 * @param adultId whom they are with; exactly when the state is {@link State#ADULT}
 * @param groupId the group they sit with; only when the state is {@link State#TOGETHER}
 */
public record Destination(State state, UUID zoneId, UUID adultId, UUID groupId) {

    public Destination {
        Objects.requireNonNull(state);
        if ((state == State.ADULT) != (adultId != null)) {
            throw new IllegalArgumentException("An adult exactly when the state is ADULT: " + state + " " + adultId);
        }
        if (groupId != null && state != State.TOGETHER) {
            throw new IllegalArgumentException("A group sits together, not " + state);
        }
    }

    public static Destination screen() {
        return new Destination(State.SCREEN, null, null, null);
    }

    /** On one of the screens that stand at this place. */
    public static Destination screenAt(UUID zoneId) {
        return new Destination(State.SCREEN, zoneId, null, null);
    }

    public static Destination paper() {
        return new Destination(State.PAPER, null, null, null);
    }

    public static Destination waiting() {
        return new Destination(State.WAITING, null, null, null);
    }

    public static Destination with(UUID adultId) {
        return new Destination(State.ADULT, null, adultId, null);
    }

    /** Together at a place, without a group that has a task. */
    public static Destination at(UUID zoneId) {
        return new Destination(State.TOGETHER, zoneId, null, null);
    }

    /** Together with a group; @param zoneId null while no place is free */
    public static Destination group(UUID groupId, UUID zoneId) {
        return new Destination(State.TOGETHER, zoneId, null, groupId);
    }
}
