package app.headsup.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.headsup.Browser;
import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.Accounts;
import app.headsup.access.CurrentUser;
import app.headsup.access.TestLinks;
import app.headsup.library.LessonEditor;
import app.headsup.library.NewTask;
import app.headsup.library.SampleLesson;
import app.headsup.playlist.Playlists;
import app.headsup.playlist.Tier;
import app.headsup.roster.Registrar;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One class hour from an empty library to a family's kitchen table, as its people live it. */
@HeadsupTest
class ClassHourJourneyTest {

    private static final Path VIDEO = Path.of("src/test/resources/video/eight-seconds.mp4");
    private static final String LESSON = "Equal ratios";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Registrar registrar;

    @Autowired
    Accounts accounts;

    @Autowired
    LessonEditor lessons;

    @Autowired
    Playlists playlists;

    Browser browser;
    TestSchool school;
    CurrentUser mentor;
    CurrentUser guardian;
    boolean script = true;

    @BeforeEach
    void openSchool() {
        browser = Browser.onPort(port);
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Amara", "Noah");
        mentor = school.mentorOf(school.students.getFirst());
        guardian = school.guardianOf(school.students.getFirst());
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void fromANewLessonToAFamilysTable() {
        Page teacher = browser.person();
        signIn(teacher, school.teacher);
        addLesson(teacher);
        startHour(teacher);

        Map<String, Page> students = new LinkedHashMap<>();
        school.students.forEach(student -> students.put(student.name(), signIn(student)));
        List.of("Maya", "Jonas", "Aisha", "Theo").forEach(name -> watch(students.get(name)));
        List.of("Maya", "Jonas", "Aisha", "Theo").forEach(name -> answer(students.get(name), "4 : 6", "Right"));
        missTwice(students.get("Amara"));

        sendToATable(teacher);
        readWhereToGo(students.get("Maya"));
        talk(teacher, students.get("Amara"));
        tickTheTable(teacher);
        recordCheck(teacher);
        meetFeedback(students.get("Maya"));
        endHour(teacher);

        checkIn(browser.person());
        reviewAtHome(browser.person(options -> options.setViewportSize(400, 800)));
    }

    @Test
    void theHourRunsOnPlainFormsAndLinks() {
        lessonIsThere();
        script = false;
        Page teacher = browser.person(options -> options.setJavaScriptEnabled(false));
        signIn(teacher, school.teacher);
        startHour(teacher);

        Map<String, Page> students = new LinkedHashMap<>();
        school.students.stream().limit(4).forEach(student -> students.put(student.name(), signIn(student)));
        students.values().forEach(ClassHourJourneyTest::answerOnOneForm);

        Locator suggestion = teacher.locator("article.suggestion").filter(new Locator.FilterOptions().setHasText("Theo"));
        teacher.waitForCondition(() -> {
            teacher.navigate(board());
            return suggestion.isVisible();
        });
        suggestion.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes")).click();
        students.get("Maya").navigate("/learn");
        assertThat(students.get("Maya").getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Table 1");
        tickTheTable(teacher);
        endHour(teacher);
    }

    private void lessonIsThere() {
        UUID lesson = SampleLesson.in(school, lessons, LESSON);
        school.in(() -> {
            lessons.addQuestion(lesson, SampleLesson.oneChoice(1000));
            lessons.setTask(lesson, new NewTask("Ratio recipes", "", "", List.of("Keep the time"), List.of(),
                    List.of("Mix the small recipe."), List.of(), "", 15, 4));
            playlists.add(school.classroom, lesson, Tier.MUST, null, school.teacher.personId());
        });
    }

    /** The video, its transcript, and the questions beneath as one form. */
    private static void answerOnOneForm(Page student) {
        student.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LESSON)).click();
        student.getByLabel("4 : 6").check();
        student.getByLabel("I have watched the video").check();
        student.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send my answers")).click();
        assertThat(student.locator("[data-question]")).containsText("Right");
        assertThat(student.locator("#after")).containsText("Close the lid");
    }

    private void assertAccessible(Page page) {
        if (script) {
            Browser.assertAccessible(page);
        }
    }

    private void addLesson(Page teacher) {
        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Library")).click();
        assertAccessible(teacher);
        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a lesson")).first().click();
        teacher.locator("[name=title]").fill(LESSON);
        teacher.locator("[name=objective]").fill("I can tell when two ratios are equal.");
        teacher.locator("[name=video]").setInputFiles(VIDEO);
        teacher.locator("[name=newUnit]").fill("Ratios around us");
        teacher.locator("[name=classroomId]").selectOption(school.classroom.toString());
        assertAccessible(teacher);
        teacher.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the lesson")).click();
        assertThat(teacher.locator("#flash")).containsText("can be played now");

        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("One right choice")).click();
        teacher.locator("[name=at]").fill("0:02");
        teacher.locator("[name=prompt]").fill("Which is equal to 2 : 3?");
        teacher.locator("[name=choices]").nth(0).fill("4 : 6");
        teacher.locator("[name=choices]").nth(1).fill("3 : 2");
        assertAccessible(teacher);
        save(teacher);
        assertThat(teacher.getByRole(AriaRole.ALERT)).isVisible();
        teacher.locator("[name=correct]").nth(0).check();
        save(teacher);
        assertThat(teacher.locator("#questions")).containsText("Which is equal to 2 : 3?");

        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write the task")).click();
        teacher.locator("[name=title]").fill("Ratio recipes");
        teacher.locator("[name=minutes]").fill("15");
        teacher.locator("[name=groupSize]").fill("4");
        teacher.locator("[name=steps]").fill("Mix the small recipe.\nMake it for everybody at the table.");
        teacher.locator("[name=roles]").fill("Keep the time\nMeasure\nWrite\nAsk why");
        save(teacher);
        assertThat(teacher.locator("#task")).containsText("Ratio recipes");
        assertAccessible(teacher);
    }

    private void startHour(Page teacher) {
        teacher.navigate("/teach");
        assertAccessible(teacher);
        teacher.navigate(board());
        teacher.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the hour")).click();
        assertThat(teacher.locator("#zone-waiting").locator("xpath=../..")).containsText("Noah");
        assertAccessible(teacher);
    }

    private Page signIn(CurrentUser student) {
        Page page = browser.person(options -> options.setViewportSize(900, 1000).setJavaScriptEnabled(script));
        page.navigate("/sign-in");
        page.locator("[name=code]").fill(school.in(() -> accounts.classCode(school.id, school.classroom)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find my card")).click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(student.name())).check();
        page.locator("[name=pin]").fill("1234");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Come in")).click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        return page;
    }

    private void watch(Page student) {
        student.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LESSON)).click();
        student.locator("video").evaluate("video => { video.muted = true; return video.play(); }");
    }

    /** The video has stopped at the question by itself; answers it and lets it play to the end. */
    private void answer(Page student, String choice, String said) {
        Locator question = student.locator("[data-question]");
        assertThat(question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Answer"))).isVisible();
        question.getByLabel(choice).check();
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Answer")).click();
        assertThat(question).containsText(said);
        assertThat(student.locator("[data-outbox]")).containsText("Saved");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Go on")).click();
    }

    private void missTwice(Page student) {
        watch(student);
        Locator question = student.locator("[data-question]");
        for (int miss = 0; miss < 2; miss++) {
            assertThat(question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Answer"))).isVisible();
            question.getByLabel("3 : 2").check();
            question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Answer")).click();
            assertThat(student.locator("[data-outbox]")).containsText("Saved");
            assertThat(question.locator(".verdict")).isVisible();
            if (miss == 0) {
                question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Watch this part again"))
                        .click();
            }
        }
        assertAccessible(student);
    }

    /** The board learns of it by itself; nothing reaches a student before the yes. */
    private void sendToATable(Page teacher) {
        Locator suggestion = teacher.locator("article.suggestion").filter(new Locator.FilterOptions().setHasText("Theo"));
        assertThat(suggestion).containsText("Maya");
        assertAccessible(teacher);
        suggestion.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes")).click();
        assertThat(teacher.locator(".zone.together").first()).containsText("Ratio recipes");
    }

    private void readWhereToGo(Page student) {
        assertThat(student.locator("#sent")).containsText("Table 1");
        student.navigate("/learn");
        assertThat(student.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Table 1");
        assertThat(student.locator("#direction")).containsText("Ratio recipes");
        assertAccessible(student);
    }

    private void talk(Page teacher, Page student) {
        Locator suggestion = teacher.locator("article.suggestion").filter(new Locator.FilterOptions().setHasText("Amara"));
        suggestion.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes")).click();
        teacher.navigate(board());
        student.navigate("/learn");
        assertThat(student.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Ms. Rivera");

        teacher.locator("label.pick", new Page.LocatorOptions().setHasText("Amara")).click();
        teacher.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("More")).click();
        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("conference")).click();
        assertAccessible(teacher);
        closeTalk(teacher);
        assertThat(teacher.getByRole(AriaRole.ALERT)).isVisible();
        teacher.locator("[name=strengths]").fill("Drew both recipes side by side.");
        teacher.locator("[name=goal]").fill("Explain it to Noah.");
        closeTalk(teacher);
        student.navigate("/learn");
        assertThat(student.locator("body")).containsText("Explain it to Noah.");
    }

    private static void closeTalk(Page teacher) {
        teacher.locator("button[name=closing][value=true]").click();
    }

    private void tickTheTable(Page teacher) {
        teacher.navigate(board());
        teacher.locator("summary").filter(new Locator.FilterOptions().setHasText("Done")).first().click();
        teacher.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("then the check on paper")).click();
        assertThat(teacher.locator("#zone-paper").locator("xpath=../..")).containsText("Maya");
    }

    private void recordCheck(Page teacher) {
        teacher.navigate("/teach/classes/" + school.classroom);
        assertAccessible(teacher);
        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Playlist")).click();
        assertAccessible(teacher);
        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("who is how far")).click();
        assertAccessible(teacher);
        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record a check for Maya")).click();
        teacher.locator("[name=medium][value=PAPER]").check();
        teacher.locator("[name=percent]").fill("90");
        teacher.locator("[name=reached]").check();
        teacher.locator("[name=words]").fill("Your drawing made the whole table see it.");
        teacher.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record it")).click();
        assertThat(teacher.locator("#students")).containsText("90 %");
    }

    private void meetFeedback(Page student) {
        student.navigate("/learn");
        student.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LESSON)).click();
        assertThat(student.locator("main")).containsText("Your drawing made the whole table see it.");
        assertAccessible(student);
        student.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("read it")).click();
        assertThat(student.locator("video")).isVisible();
    }

    private void endHour(Page teacher) {
        teacher.navigate(board());
        teacher.locator("summary").filter(new Locator.FilterOptions().setHasText("End the hour")).click();
        teacher.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, end it")).click();
        assertThat(teacher.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("heads up");
        assertThat(teacher.locator("table.minutes")).containsText("Noah");
        assertAccessible(teacher);
        for (var minutes : List.of("/teach/minutes", "/teach/classes/" + school.classroom + "/minutes")) {
            teacher.navigate(minutes);
            assertThat(teacher.locator("table.minutes").last()).isVisible();
            assertAccessible(teacher);
        }
    }

    private void checkIn(Page page) {
        signIn(page, mentor);
        assertAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Maya")).first().click();
        page.locator("[name=wellbeing]").fill("Proud of the recipe. Sleeps better.");
        page.locator("[name=interests]").fill("Baking with her uncle.");
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        page.navigate("/mentor");
        assertThat(page.locator("main")).containsText("Spoken with lately");
    }

    private void reviewAtHome(Page family) {
        family.navigate(TestLinks.path(context, school.id, guardian.personId()));
        family.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Come in")).click();
        assertThat(family.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Maya");
        assertThat(family.locator("main")).containsText("Your drawing made the whole table see it.");
        assertAccessible(family);
        family.locator("a.play").click();
        family.locator("video").evaluate("video => { video.muted = true; return video.play(); }");
        answer(family, "4 : 6", "Right");
        assertAccessible(family);
    }

    private void signIn(Page page, CurrentUser adult) {
        page.navigate("/sign-in");
        assertAccessible(page);
        page.locator("[name=email]").fill(school.emails.get(adult.personId()));
        page.locator("[name=password]").fill("correct horse");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL("**" + adult.role().home());
    }

    private void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
    }

    private String board() {
        return "/teach/classes/" + school.classroom + "/board";
    }
}
