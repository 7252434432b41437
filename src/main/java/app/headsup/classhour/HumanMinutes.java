package app.headsup.classhour;

import app.headsup.web.Formats;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of human minutes, week by week. Every answer takes the same few statements, however many people there are. */
@Service
@Transactional(readOnly = true)
public class HumanMinutes {

    private final Ledger ledger;
    private final AdultLedger adults;
    private final Formats formats;

    HumanMinutes(Ledger ledger, AdultLedger adults, Formats formats) {
        this.ledger = ledger;
        this.adults = adults;
        this.formats = formats;
    }

    /** In this class's hours of these weeks: everybody who was in them, also those who have left since. */
    public ClassMinutes ofClass(UUID classroomId, List<Week> weeks) {
        return new ClassMinutes(weeks, ledger.ofClass(classroomId, weeks, formats.zone()));
    }

    /** In the hours of all classes that the adult works in now, by week; every one of these weeks is there. */
    public SortedMap<Week, AdultTime> ofAdult(UUID adultId, List<Week> weeks) {
        return adults.of(adultId, weeks, formats.zone());
    }
}
