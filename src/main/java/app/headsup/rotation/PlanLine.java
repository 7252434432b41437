package app.headsup.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A plan in a list. @param usedBy who put it to use, and when; null for a draft */
public record PlanLine(UUID id, String title, LocalDate day, LocalTime startsAt, int blocks, int minutes, UUID draftedBy,
        Instant draftedAt, UUID usedBy, Instant usedAt) {

    public boolean inUse() {
        return usedBy != null;
    }
}
