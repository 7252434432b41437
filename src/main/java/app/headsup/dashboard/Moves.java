package app.headsup.dashboard;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.Presence;
import app.headsup.classhour.Responsibilities;
import app.headsup.conference.Conferences;
import app.headsup.groupwork.Groups;
import app.headsup.web.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the board's form asks for, in one transaction: all of it, or nothing because somebody was faster. */
@Service
class Moves {

    private final ClassHours hours;
    private final Presence presence;
    private final Responsibilities responsibilities;
    private final Groups groups;
    private final Conferences conferences;

    Moves(ClassHours hours, Presence presence, Responsibilities responsibilities, Groups groups, Conferences conferences) {
        this.hours = hours;
        this.presence = presence;
        this.responsibilities = responsibilities;
        this.groups = groups;
        this.conferences = conferences;
    }

    /**
     * @param seen since when each student was where the reader saw them
     * @param to {@code screen}, {@code screen:<place>}, {@code paper}, {@code waiting}, {@code absent}, {@code adult:<id>},
     *     {@code zone:<id>}; or {@code list:<adult>}, which moves nobody but says who looks after them
     * @param lessonId with a zone: form a group for this lesson's task; null joins who works there, or just sits down
     */
    @Transactional
    public void move(UUID hourId, Map<UUID, Instant> seen, String to, UUID lessonId, UUID by) {
        hours.requireUnmoved(hourId, seen);
        var parts = to.split(":", 2);
        switch (parts[0]) {
            case "screen" -> hours.place(hourId, seen.keySet(),
                    parts.length == 1 ? Destination.screen() : Destination.screenAt(id(parts)), by);
            case "paper" -> hours.place(hourId, seen.keySet(), Destination.paper(), by);
            case "waiting" -> hours.place(hourId, seen.keySet(), Destination.waiting(), by);
            case "absent" -> presence.markAbsent(hourId, seen.keySet(), by);
            case "list" -> responsibilities.give(hourId, seen.keySet(), id(parts), by);
            case "adult" -> hours.place(hourId, seen.keySet(), Destination.with(id(parts)), by);
            case "zone" -> sitDown(hourId, seen, id(parts), lessonId, by);
            default -> throw new Refusal("dashboard.move.where");
        }
    }

    /** Opens a conference with the student, who comes over from where the reader saw them. Answers its id. */
    @Transactional
    public UUID talk(UUID hourId, UUID classroomId, UUID studentId, Map<UUID, Instant> seen, UUID adultId) {
        hours.requireUnmoved(hourId, seen);
        return conferences.open(hourId, classroomId, studentId, adultId);
    }

    private void sitDown(UUID hourId, Map<UUID, Instant> seen, UUID zoneId, UUID lessonId, UUID by) {
        if (lessonId != null) {
            groups.form(hourId, lessonId, zoneId, seen.keySet(), by);
            return;
        }
        groups.at(hourId, zoneId).ifPresentOrElse(
                group -> groups.join(group.id(), seen.keySet(), by),
                () -> hours.place(hourId, seen.keySet(), Destination.at(zoneId), by));
    }

    private static UUID id(String[] parts) {
        return UUID.fromString(parts[1]);
    }
}
