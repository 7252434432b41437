package app.headsup.database;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** What every row of a school has: an id known from birth, its school, and a version that tells a stale form. */
@MappedSuperclass
public abstract class SchoolEntity {

    @Id
    private UUID id = newId();

    @TenantId
    private UUID schoolId;

    @Version
    private Long version;

    /** A new id of version 7: unique, and ascending with time so that indexes stay compact. */
    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public UUID id() {
        return id;
    }

    /** Null until stored; then counted up by each change. */
    public Long version() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof SchoolEntity entity && id().equals(entity.id());
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }
}
