package app.headsup.sample;

import app.headsup.access.CurrentUser;
import app.headsup.access.Identities;
import app.headsup.access.Role;
import app.headsup.conference.CheckInNotes;
import app.headsup.conference.CheckIns;
import app.headsup.roster.Roster;
import app.headsup.sample.HistoryFile.Encounter;
import app.headsup.web.SchoolClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The mentors' rounds: each student about once in seven school days; some are due again, and one talk was only scores. */
@Component
class SampleRounds {

    private static final int ROUND = 7;
    /** Every so many, one hasn't been seen for longer than a round. */
    private static final int DUE = 6;

    private final Roster roster;
    private final Identities people;
    private final CheckIns checkIns;
    private final SchoolClock clock;

    SampleRounds(Roster roster, Identities people, CheckIns checkIns, SchoolClock clock) {
        this.roster = roster;
        this.people = people;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    void walk(List<Encounter> words, int day, Instant at) {
        for (var mentor : people.everybody()) {
            var mentees = mentor.is(Role.STUDENT) || mentor.is(Role.GUARDIAN) ? List.<UUID>of()
                    : roster.menteesOf(mentor.personId()).stream().map(student -> student.id()).toList();
            for (int i = 0; i < mentees.size(); i++) {
                if (Math.floorMod(day + i, ROUND) == 0) {
                    meet(mentor, mentees.get(i), i, words, day, at.plusSeconds(600L * (i / ROUND)));
                }
            }
        }
    }

    private void meet(CurrentUser mentor, UUID student, int i, List<Encounter> words, int day, Instant at) {
        boolean lately = day >= -ROUND;
        if (i % DUE == DUE - 1 && lately) {
            return;
        }
        var said = words.get(Math.floorMod(i - day, words.size()));
        var notes = i == 1 && lately
                ? new CheckInNotes("", "", "Went through the last mastery check together.", "", "")
                : new CheckInNotes(said.wellbeing(), said.interests(), "", said.goal(), said.nextStep());
        clock.at(at, () -> checkIns.write(mentor.personId(), student, notes));
    }
}
