package app.headsup.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A classroom as pages show it.
 *
 * @param devices how many screens the room has
 * @param hourMinutes how long a class hour is planned, in minutes
 * @param termStartsOn the term's first day; partners and history count from here
 */
public record ClassroomView(UUID id, String name, String grade, int devices, int hourMinutes,
        LocalDate termStartsOn, LocalDate termEndsOn) {
}
