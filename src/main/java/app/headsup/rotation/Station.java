package app.headsup.rotation;

import app.headsup.web.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something to do in a place, open in some blocks.
 *
 * @param lessonId whose video, task or practice; null for none
 * @param adultId who leads it; null where nobody does, never for {@link StationKind#ADULT}
 * @param required everybody comes here once
 * @param devices how many screens it uses; 0 for all kinds but {@link StationKind#SCREEN}
 * @param spots where its students sit, first filled first
 * @param openIn blocks in which it is open; never none
 */
public record Station(UUID id, String name, StationKind kind, UUID lessonId, UUID adultId, boolean required, int devices,
        List<Spot> spots, Set<UUID> openIn) {

    static final int LONGEST_NAME = 80;

    /** Refuses what can't be taught: a screen station without screens, one with an adult without the adult, no seat. */
    public Station {
        name = name == null ? "" : name.strip();
        devices = kind == StationKind.SCREEN ? devices : 0;
        refuse(name.isEmpty(), "rotation.name.missing");
        refuse(name.length() > LONGEST_NAME, "rotation.name.long", LONGEST_NAME);
        refuse(kind == StationKind.SCREEN && devices < 1, "rotation.devices.none");
        refuse(kind == StationKind.ADULT && adultId == null, "rotation.adult.missing");
        refuse(spots.isEmpty(), "rotation.seats.none");
        refuse(openIn.isEmpty(), "rotation.openIn.none");
        spots = List.copyOf(spots);
        openIn = Set.copyOf(openIn);
    }

    private static void refuse(boolean broken, String code, Object... arguments) {
        if (broken) {
            throw new Refusal(code, arguments);
        }
    }

    public boolean isOpenIn(UUID blockId) {
        return openIn.contains(blockId);
    }

    /** Another station with the same adult. */
    boolean isLedLike(Station other) {
        return !id.equals(other.id) && adultId != null && adultId.equals(other.adultId);
    }

    public int seats() {
        return spots.stream().mapToInt(Spot::seats).sum();
    }

    /** How many students it takes at once: its seats, or its screens where those are fewer. */
    public int room() {
        return kind == StationKind.SCREEN ? Math.min(seats(), devices) : seats();
    }

    Station openIn(Set<UUID> blocks) {
        return new Station(id, name, kind, lessonId, adultId, required, devices, spots, blocks);
    }
}
