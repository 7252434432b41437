package app.headsup.classhour;

import app.headsup.web.NotFound;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is not here. An adult marks a student absent from an hour; then nothing is suggested for them and no minute counts.
 * The first place anybody gives them says that they arrived ({@link ClassHours#place}). What an absent student missed
 * stays on the list until an adult has arranged for it.
 */
@Service
@Transactional
public class Presence {

    private final ClassHours hours;
    private final AbsenceStore absences;

    Presence(ClassHours hours, AbsenceStore absences) {
        this.hours = hours;
        this.absences = absences;
    }

    /**
     * Marks students of the class absent and takes them out of the hour. Who has only waited since it began was never
     * there; who was somewhere already leaves early, with their minutes. Marked twice is marked once.
     */
    public void markAbsent(UUID hourId, Collection<UUID> studentIds, UUID markedBy) {
        var hour = hours.hold(hourId);
        var students = new LinkedHashSet<>(studentIds);
        hours.leave(hour, students);
        absences.mark(hourId, students, markedBy);
    }

    /** Who is absent from this hour, without those who arrived late. */
    @Transactional(readOnly = true)
    public List<AbsenceView> absentFrom(UUID hourId) {
        return absences.stillAbsent(hourId);
    }

    @Transactional(readOnly = true)
    public AbsenceView absence(UUID absenceId) {
        return absences.find(absenceId).orElseThrow(NotFound::new);
    }

    /** An adult has arranged for what the student missed. Answers whether this was the first time. */
    public boolean catchUp(UUID absenceId, UUID by) {
        return absences.catchUp(absenceId, by);
    }
}
