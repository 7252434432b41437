package app.headsup.roster;

import app.headsup.database.CurrentSchool;
import app.headsup.web.SchoolZone;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Tells pages their school's zone. A school's zone doesn't change while the application runs, so it is asked for once. */
@Component
class RosterZone implements SchoolZone {

    private final Map<UUID, ZoneId> zones = new ConcurrentHashMap<>();
    private final Roster roster;

    RosterZone(Roster roster) {
        this.roster = roster;
    }

    @Override
    public ZoneId current() {
        return CurrentSchool.id().map(school -> zones.computeIfAbsent(school, id -> roster.zone()))
                .orElse(ZoneOffset.UTC);
    }
}
