package app.headsup.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.headsup.HeadsupTest;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.access.SignedIn;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.database.CurrentSchool;
import app.headsup.playlist.Playlists;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.routing.Policies;
import app.headsup.routing.SuggestionView;
import app.headsup.routing.Suggestions;
import app.headsup.rules.Mode;
import app.headsup.rules.RuleBook;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * P25 for the whole sample school: with every rule at its default and no adult's word, nothing changes on any student's
 * page, however much the rules have to say.
 */
@HeadsupTest
@ResourceLock("the sample school")
class FeedbackLoopTest {

    @Autowired
    SampleSchool sample;
    @Autowired
    Roster roster;
    @Autowired
    Playlists playlists;
    @Autowired
    ClassHours hours;
    @Autowired
    Policies policies;
    @Autowired
    RuleBook rules;
    @Autowired
    Suggestions suggestions;
    @Autowired
    SchoolClock clock;
    @Autowired
    MockMvc mvc;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    JdbcClient jdbc;

    final Map<UUID, UUID> running = new LinkedHashMap<>();

    /** Other tests read this school too: it never had these hours. */
    @AfterEach
    void forgetTheHours() {
        CurrentSchool.in(SampleSchool.ID, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            var hours = running.values().toArray(UUID[]::new);
            jdbc.sql("select id from class_hour where id = any(?) for update").params((Object) hours).query(UUID.class).list();
            for (var table : List.of("suggestion", "placement")) {
                jdbc.sql("delete from " + table + " where class_hour_id = any(?)").params((Object) hours).update();
            }
            jdbc.sql("delete from class_hour where id = any(?)").params((Object) hours).update();
        }));
    }

    @Test
    void nothingReachesAStudentUnlessAnAdultSaysSo() {
        sample.load(ZoneId.of("America/Chicago"));
        CurrentSchool.in(SampleSchool.ID, () -> {
            roster.classrooms().forEach(room -> running.put(room.id(), begin(room.id())));
            try (var later = clock.at(Instant.now().plus(Duration.ofMinutes(20)))) {
                compare();
            }
        });
    }

    private void compare() {
        // The first visit of a lesson's page may itself place who waits; it is the second that is compared.
        pages(running.keySet());
        var before = pages(running.keySet());
        var suggested = new HashSet<String>();
        running.forEach((room, hour) -> {
            suggestions.recompute(room);
            suggestions.open(hour, Locale.ENGLISH).stream().map(SuggestionView::rule).forEach(suggested::add);
        });
        assertThat(suggested).as("rules that had something to say").hasSizeGreaterThan(4);
        assertThat(pages(running.keySet())).isEqualTo(before).hasSizeGreaterThan(110);
    }

    /** Every third student watches, the others wait. */
    private UUID begin(UUID room) {
        var teacher = roster.adults(room).getFirst().id();
        rules.keys().forEach(rule -> policies.setMode(room, rule, Mode.SUGGEST, teacher));
        var hour = hours.start(room, teacher, 50);
        var students = roster.students(room).stream().map(StudentName::id).toList();
        hours.place(hour, students.subList(0, students.size() / 3), Destination.screen(), teacher);
        return hour;
    }

    private Map<String, String> pages(Set<UUID> rooms) {
        var pages = new LinkedHashMap<String, String>();
        rooms.forEach(room -> roster.students(room).forEach(student -> {
            pages.put(student.id() + "/learn", page(student, "/learn"));
            playlists.entries(room).stream().map(entry -> "/learn/lessons/" + entry.lessonId()).skip(1).limit(1)
                    .forEach(path -> pages.put(student.id() + path, page(student, path)));
        }));
        return pages;
    }

    private String page(StudentName student, String path) {
        var user = new CurrentUser(SampleSchool.ID, student.id(), Role.STUDENT, student.name(), Locale.ENGLISH);
        try {
            var answer = mvc.perform(get(path).locale(Locale.ENGLISH).with(authentication(new SignedIn(user))))
                    .andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            return Jsoup.parse(answer.getContentAsString()).select("main").text();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
