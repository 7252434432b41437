package app.headsup.progress;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MasteryResultRepository extends JpaRepository<MasteryResult, UUID> {
}
