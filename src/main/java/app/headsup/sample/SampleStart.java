package app.headsup.sample;

import app.headsup.database.RunMode;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In sample mode, loads the school before the door opens, and says at the end how to come in. */
@Component
class SampleStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SampleStart.class);

    private final RunMode mode;
    private final SampleSchool school;
    private final SampleFiles files;
    private final String publicUrl;
    private boolean running;

    SampleStart(RunMode mode, SampleSchool school, SampleFiles files,
            @Value("${headsup.public-url}") String publicUrl) {
        this.mode = mode;
        this.school = school;
        this.files = files;
        this.publicUrl = publicUrl;
    }

    @Override
    public void start() {
        if (mode.sample()) {
            school.load(ZoneId.systemDefault());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        if (mode.sample()) {
            log.info(welcome());
        }
    }

    private String welcome() {
        var sample = files.school();
        var lines = sample.staff().stream()
                .map(adult -> "    %-10s %s".formatted(adult.role().key(), adult.email()))
                .collect(Collectors.joining("\n"));
        var families = sample.guardians().stream().map(SchoolFile.Guardian::email).collect(Collectors.joining(", "));
        var codes = sample.classrooms().stream().map(SchoolFile.Room::code).collect(Collectors.joining(", "));
        return """

                %s is open at %s
                  "Look around as …" on the sign-in page needs no password. Or sign in as they do:
                  Staff, password %s:
                %s
                  Students: class code %s, then a name card, PIN %s
                  Families: %s; the one-time link appears here and at %s/outbox
                """.formatted(sample.name(), publicUrl, sample.password(), lines, codes, sample.pin(), families,
                publicUrl);
    }
}
