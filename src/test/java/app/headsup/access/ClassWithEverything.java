package app.headsup.access;

import app.headsup.TestSchool;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Presence;
import app.headsup.classhour.SignalKind;
import app.headsup.classhour.Signals;
import app.headsup.collaboration.OwnProject;
import app.headsup.collaboration.SentInvitation;
import app.headsup.conference.Conferences;
import app.headsup.grouping.Style;
import app.headsup.groupwork.GroupBuilder;
import app.headsup.groupwork.Groups;
import app.headsup.groupwork.Interests;
import app.headsup.groupwork.MiniLesson;
import app.headsup.groupwork.Mixing;
import app.headsup.groupwork.SeatingRuleView.Kind;
import app.headsup.groupwork.SeatingRules;
import app.headsup.groupwork.TermPlanner;
import app.headsup.grouping.Style;
import app.headsup.library.LessonEditor;
import app.headsup.library.Library;
import app.headsup.library.NewLesson;
import app.headsup.library.NewNoteLine;
import app.headsup.library.NewQuestion;
import app.headsup.library.NewTask;
import app.headsup.library.QuestionKind;
import app.headsup.playlist.Playlists;
import app.headsup.playlist.Tier;
import app.headsup.progress.Medium;
import app.headsup.progress.NewFeedback;
import app.headsup.progress.NewResult;
import app.headsup.progress.Progress;
import app.headsup.roster.Duty;
import app.headsup.roster.NewPerson;
import app.headsup.roster.Registrar;
import app.headsup.roster.SchoolDays;
import app.headsup.rotation.PlanTimes;
import app.headsup.rotation.RotationRuns;
import app.headsup.rotation.Rotations;
import app.headsup.routing.Alerts;
import app.headsup.routing.Needs;
import app.headsup.routing.Suggestions;
import app.headsup.rules.Route;
import app.headsup.web.SchoolClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mock.web.MockMultipartFile;

/** A class in its hour, with one of everything that an address can name and with everybody who may come to it. */
class ClassWithEverything {

    private static final Path VIDEO = Path.of("src/test/resources/video/eight-seconds.mp4");
    private static final Path VOICE = Path.of("src/test/resources/sound/two-seconds.webm");

    /** By role, those whose class, student or child it is. */
    final Map<Role, CurrentUser> own = new EnumMap<>(Role.class);
    /** By role, another student of the class and their people. */
    final Map<Role, CurrentUser> beside = new EnumMap<>(Role.class);
    /** What an address can name, by the name of its variable. */
    final Map<String, String> ids = new HashMap<>();
    final TestSchool school;
    private final BeanFactory beans;
    private final UUID classroom;

    ClassWithEverything(BeanFactory beans, TestSchool school, UUID classroom) {
        this.beans = beans;
        this.school = school;
        this.classroom = classroom;
        put("classroomId", classroom);
        staff();
        around(own, "Maya");
        around(beside, "Jonas");
        put("studentId", id(Role.STUDENT));
        put("person", id(Role.TEACHER));
        school.in(this::lesson);
        school.in(this::rotation);
        school.in(this::hour);
        seats();
        school.in(this::together);
        school.in(this::plan);
    }

    private void staff() {
        own.put(Role.ADMIN, school.staff(Role.ADMIN, "Ms.", "Office"));
        Map.of(Role.TEACHER, Duty.TEACHER, Role.AIDE, Duty.AIDE, Role.FACILITATOR, Duty.FACILITATOR)
                .forEach((role, duty) -> {
                    own.put(role, school.staff(role, "Mr.", role.name()));
                    school.in(() -> of(Registrar.class).assign(classroom, own.get(role).personId(), duty));
                });
    }

    /** A student with a guardian and a mentor; staff of the class are the named adults of the first one too. */
    private void around(Map<Role, CurrentUser> people, String name) {
        UUID student = school.in(() -> enrolled(name));
        var user = new CurrentUser(school.id, student, Role.STUDENT, name, Locale.ENGLISH);
        people.put(Role.STUDENT, user);
        people.put(Role.GUARDIAN, school.guardianOf(user));
        people.put(Role.MENTOR, school.mentorOf(user));
        if (people == own) {
            List.of(Role.TEACHER, Role.FACILITATOR).forEach(role -> school.in(
                    () -> of(Registrar.class).linkMentor(id(role), student)));
        }
    }

    private UUID enrolled(String name) {
        UUID student = of(Registrar.class).addStudent(NewPerson.student(name, "Sample"), "star", "1234");
        of(Registrar.class).enroll(classroom, student);
        return student;
    }

    private void lesson() {
        var editor = of(LessonEditor.class);
        UUID unit = editor.createUnit(id(Role.TEACHER), "Ratios", "");
        UUID lesson = editor.createLesson(unit, new NewLesson("Equal ratios", "I can.", "", List.of("Where at home?")));
        editor.attachVideo(lesson, id(Role.TEACHER), VIDEO);
        editor.addCaptions(lesson, Locale.ENGLISH, "WEBVTT\n\n00:00.000 --> 00:02.000\nTwo cups.\n");
        editor.setNotes(lesson, List.of(new NewNoteLine(0, "A ____ compares.", List.of("ratio"))));
        editor.setTask(lesson, new NewTask("Recipes", "", "", List.of(), List.of(), List.of("Mix."), List.of(), "", 15, 4));
        editor.setPractice(lesson, "Double it.");
        editor.setAnswerGuide(lesson, "Two.", true);
        put("lessonId", lesson);
        put("questionId", editor.addQuestion(lesson, new NewQuestion(2000, 0, QuestionKind.NUMBER, "How many?", List.of(),
                new BigDecimal("6"), null, List.of(), "")));
        put("itemId", of(Playlists.class).add(classroom, lesson, Tier.MUST, null, id(Role.TEACHER)));
        var video = of(Library.class).lesson(lesson, Locale.ENGLISH).video();
        put("mediaId", video.mediaId());
        put("videoId", video.id());
        ids.put("locale", "en");
        put("resultId", of(Progress.class).recordResult(
                new NewResult(id(Role.STUDENT), lesson, Medium.PAPER, 60, false, id(Role.TEACHER))));
        of(Alerts.class).look(id(Role.STUDENT), lesson, Instant.EPOCH);
        put("alertId", of(Alerts.class).of(id(Role.TEACHER)).getFirst().id());
        put("feedbackId", of(Progress.class).giveFeedback(
                new NewFeedback(id(Role.STUDENT), lesson, null, id(Role.TEACHER), "Well drawn.")));
    }

    private void hour() {
        UUID absent = enrolled("Noah");
        UUID hour = of(ClassHours.class).start(classroom, id(Role.TEACHER), 50);
        UUID student = id(Role.STUDENT);
        put("hourId", hour);
        of(Presence.class).markAbsent(hour, List.of(absent), id(Role.TEACHER));
        put("absenceId", of(Presence.class).absentFrom(hour).getFirst().id());
        UUID table = of(Registrar.class).addZone(classroom, "Window", 4);
        put("zoneId", table);
        put("groupId", of(Groups.class).form(hour, null, table, List.of(student, beside.get(Role.STUDENT).personId()),
                id(Role.TEACHER)));
        put("signalId", of(Signals.class).raise(student, SignalKind.TALK, "", voice(), null, classroom));
        put("conferences", of(Conferences.class).open(hour, classroom, student, id(Role.TEACHER)));
        of(Needs.class).raise(classroom, beside.get(Role.STUDENT).personId(), Route.CONFERENCE,
                "I want to talk", id(Role.TEACHER));
        of(Suggestions.class).recompute(classroom);
        put("suggestions", of(Suggestions.class).open(hour, Locale.ENGLISH).getFirst().id());
    }

    private void seats() {
        var students = List.of(id(Role.STUDENT), beside.get(Role.STUDENT).personId());
        UUID teacher = id(Role.TEACHER);
        put("ruleId", school.in(() -> of(SeatingRules.class).set(classroom, Kind.TOGETHER, students, teacher)));
        school.in(() -> of(Interests.class).note(classroom, "soccer", students.subList(0, 1), teacher));
        put("interestId", school.in(() -> of(Interests.class).of(students)).getFirst().id());
        put("proposalId", school.in(() -> of(GroupBuilder.class).propose(classroom, null, Mixing.MIXED, 1, List.of(), teacher)));
        put("termPlanId", school.in(() -> of(TermPlanner.class).plan(classroom, null, 2, 2, Mixing.MIXED, LocalDate.now(), teacher)));
        ids.put("key", MiniLesson.TURNS.getKey());
        ids.put("week", "1");
    }

    /** The first student's own; the others of the class have no part in it. */
    private void together() {
        var project = OwnProject.begin(beans, classroom, id(Role.STUDENT), id(Role.TEACHER));
        put("collaborations", project.id());
        put("contributionId", project.contribution());
        put("entryId", project.entry());
        put("observationId", project.observation());
        put("dayId", project.day());
        put("invitationId", SentInvitation.between(beans, school.openClassroom("Grade 2"), classroom, id(Role.TEACHER)));
    }

    private static MockMultipartFile voice() {
        try {
            return new MockMultipartFile("voice", Files.readAllBytes(VOICE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plan() {
        var tomorrow = LocalDate.now().plusDays(1);
        var day = tomorrow.datesUntil(tomorrow.plusDays(4)).filter(SchoolDays::isSchoolDay).findFirst().orElseThrow();
        UUID plan = of(Rotations.class).draft(classroom, null, new PlanTimes("Ratios", day, LocalTime.of(10, 0), 1,
                List.of(15, 15)), Style.MIXED, id(Role.TEACHER), Locale.ENGLISH);
        put("planId", plan);
        put("stationId", of(Rotations.class).find(plan).stations().getFirst().id());
    }

    /** A plan that was run on a school day a while ago. */
    private void rotation() {
        var day = LocalDate.now(TestSchool.ZONE).minusDays(3);
        var schoolDay = day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
        try (var held = of(SchoolClock.class).at(schoolDay.atTime(10, 0).atZone(TestSchool.ZONE).toInstant())) {
            of(Registrar.class).addZone(classroom, "Reading corner", 4);
            UUID plan = of(Rotations.class).draft(classroom, null, new PlanTimes("Ratios", schoolDay, LocalTime.of(10, 0), 1,
                    List.of(15)), Style.MIXED, id(Role.TEACHER), Locale.ENGLISH);
            of(Rotations.class).use(plan, 0, id(Role.TEACHER));
            UUID run = of(RotationRuns.class).start(plan, id(Role.TEACHER));
            put("runId", run);
            of(ClassHours.class).end(of(RotationRuns.class).find(run).hourIds().getFirst(), id(Role.TEACHER));
        }
    }

    private <T> T of(Class<T> facade) {
        return beans.getBean(facade);
    }

    private UUID id(Role role) {
        return own.get(role).personId();
    }

    private void put(String name, UUID id) {
        ids.put(name, id.toString());
    }
}
