package app.headsup.progress;

import java.util.Locale;
import java.util.UUID;
import org.springframework.web.util.HtmlUtils;

/**
 * One line of a student's playlist.
 *
 * @param css the state's colour: that of the place they are sent to, for "Now"
 * @param word the state, as the student reads it
 * @param note what the lesson asks for: "must do · 4 min video"
 */
record LearnRow(UUID lessonId, String title, State state, String css, String word, String note) {

    /** Written here and not by the template: of forty lines with six expressions each, that was most of what the page cost. */
    private static final String LINE = """
            <li class="%s"%s>
              <span class="pill %s"><i class="bi %s" aria-hidden="true"></i> <span>%s</span></span>
              <a href="%s">%s</a>
              <small>%s</small>
            </li>
            """;

    /** Where a lesson stands for a student: a word and an icon each. */
    enum State {
        REACHED("bi-check2-circle"), NOW("bi-play-circle"), ALMOST("bi-circle-half"), NEXT("bi-circle"),
        LATER("bi-circle"), IF_YOU_LIKE("bi-star");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        String key() {
            return "progress.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean now() {
        return state == State.NOW;
    }

    /** @param lessons where the lessons' pages are; nowIcon: of the place that the student is sent to */
    public String html(String lessons, String nowIcon) {
        return LINE.formatted(now() ? css + " now" : css, now() ? " aria-current=\"step\"" : "", css,
                now() ? nowIcon : state.icon, escaped(word), lessons + lessonId, escaped(title), escaped(note));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
