package app.headsup.routing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClassPolicyRepository extends JpaRepository<ClassPolicy, UUID> {

    Optional<ClassPolicy> findByClassroomId(UUID classroomId);
}
