package app.headsup.collaboration;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is given now.
 *
 * @param studentId whose it is; of a record, who was asked
 * @param versionRead of the record or position that is written over; null for the first one, and for everything else
 * @param onDay when it was said; null for today
 */
public record NewContribution(UUID studentId, ContributionKind kind, Said said, Long versionRead, LocalDate onDay) {

    public static NewContribution of(UUID studentId, ContributionKind kind, Said said) {
        return new NewContribution(studentId, kind, said, null, null);
    }
}
