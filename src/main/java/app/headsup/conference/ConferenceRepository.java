package app.headsup.conference;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConferenceRepository extends JpaRepository<Conference, UUID> {

    Optional<Conference> findByStudentIdAndClassroomIdAndClosedAtIsNull(UUID studentId, UUID classroomId);
}
