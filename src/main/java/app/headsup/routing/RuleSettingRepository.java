package app.headsup.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RuleSettingRepository extends JpaRepository<RuleSetting, UUID> {

    List<RuleSetting> findByClassroomId(UUID classroomId);

    Optional<RuleSetting> findByClassroomIdAndRule(UUID classroomId, String rule);
}
