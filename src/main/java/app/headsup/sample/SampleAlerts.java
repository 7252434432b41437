package app.headsup.sample;

import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Playlists;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.routing.AlertView;
import app.headsup.routing.Alerts;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The alerts of the weeks behind us: each was answered by its student, and met and closed by those who were told, but for
 * those of the last three school days, which still wait for somebody.
 */
@Component
@Order(4)
class SampleAlerts implements Part {

    private static final int STILL_OPEN = -3;

    private final Roster roster;
    private final Playlists playlists;
    private final Alerts alerts;
    private final SchoolClock clock;

    SampleAlerts(Roster roster, Playlists playlists, Alerts alerts, SchoolClock clock) {
        this.roster = roster;
        this.playlists = playlists;
        this.alerts = alerts;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "its alerts";
    }

    @Override
    public boolean isThere() {
        return roster.classrooms().stream().flatMap(room -> roster.adults(room.id()).stream())
                .anyMatch(adult -> clock.at(Instant.EPOCH, () -> !alerts.of(adult.id()).isEmpty()));
    }

    @Override
    public void enter(Calendar calendar) {
        var closedBefore = calendar.at(calendar.schoolDay(STILL_OPEN), LocalTime.MIDNIGHT);
        for (var room : roster.classrooms()) {
            look(room);
            var teacher = roster.adults(room.id()).getFirst().id();
            alerts.openFor(teacher).stream().filter(one -> one.classroomId().equals(room.id()))
                    .filter(one -> one.raisedAt().isBefore(closedBefore)).forEach(this::end);
        }
    }

    private void look(ClassroomView room) {
        alerts.look(roster.students(room.id()).stream().map(StudentName::id).toList(),
                playlists.entries(room.id()).stream().map(PlaylistEntry::lessonId).toList(), Instant.EPOCH);
    }

    /** The student says yes the same day; whoever was told last talks with them the next, and closes it. */
    private void end(AlertView alert) {
        var adult = alert.told().getLast().personId();
        try (var held = clock.at(alert.raisedAt().plus(Duration.ofHours(2)))) {
            alerts.reply(alert.id(), alert.studentId(), Alerts.Reply.YES, null);
        }
        try (var held = clock.at(alert.raisedAt().plus(Duration.ofDays(1)))) {
            alerts.meet(alert.id(), adult);
            alerts.close(alert.id(), adult, "");
        }
    }
}
