package app.headsup.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A school: the wall around everything else, and the zone its clocks show. Opened once, by its first administrator. */
@Entity
class School {

    @Id
    @TenantId
    private UUID schoolId;

    @Version
    private Long version;

    private String name;
    private String zone;
    private Instant openedAt;

    protected School() {
    }

    School(UUID schoolId, String name, ZoneId zone, Instant openedAt) {
        this.schoolId = schoolId;
        this.name = name;
        this.zone = zone.getId();
        this.openedAt = openedAt;
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }
}
