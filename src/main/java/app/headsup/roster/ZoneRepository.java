package app.headsup.roster;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ZoneRepository extends JpaRepository<Zone, UUID> {

    Optional<Zone> findByIdAndClassroomIdAndRemovedAtIsNull(UUID id, UUID classroomId);

    Optional<Zone> findByClassroomIdAndName(UUID classroomId, String name);
}
