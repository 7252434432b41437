package app.headsup.collaboration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContributionRepository extends JpaRepository<Contribution, UUID> {

    Optional<Contribution> findByIdAndCollaborationId(UUID id, UUID collaborationId);

    Optional<Contribution> findByCollaborationIdAndStudentIdAndKind(UUID collaborationId, UUID studentId,
            ContributionKind kind);
}
