package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebVttTest {

    @Test
    void stepsOverHeaderNotesStylesAndRegions() {
        var captions = WebVtt.parse("""
                \uFEFFWEBVTT - Equal ratios
                kind: captions
                lang: en

                STYLE
                ::cue { color: yellow }

                REGION
                id:bottom
                width:40%

                NOTE two lines
                with --> in them is not a cue

                intro
                00:00.500 --> 00:02.000 align:start position:10%
                <v Ms. Rivera>Two <i>cups</i> &amp; three
                <c.blue>spoons</c>

                01:00:02.000 --> 01:00:04.250
                هل طعمهما واحد؟

                00:05.000 --> 00:06.000

                NOTE end
                """.replace("\n", "\r\n"));
        assertThat(captions.cues()).containsExactly(
                new Cue(500, 2000, "Two cups & three spoons"),
                new Cue(3_602_000, 3_604_250, "هل طعمهما واحد؟"));
        assertThat(captions.text()).startsWith("WEBVTT").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello", "1\n00:00:01,000 --> 00:00:02,000\nSubRip", "WEBVTTX\n\n"})
    void whatDoesNotBeginLikeOneIsNoCaptionFile(String file) {
        refuses(file, "library.captions.header");
    }

    @Test
    void namesTheLineThatIsWrong() {
        var refusal = refuses("WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\n00:03,000 --> 00:04,000\nTwo\n",
                "library.captions.line");
        assertThat(refusal.getArguments()).containsExactly(6);
        assertThat(refuses("WEBVTT\n\n00:05.000 --> 00:02.000\nOne\n", "library.captions.backwards").getArguments())
                .containsExactly(3);
        refuses("WEBVTT\n\nalone\n", "library.captions.line");
        refuses("WEBVTT\n\nNOTE nothing else\n", "library.captions.none");
    }

    private static Refusal refuses(String file, String code) {
        var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, () -> WebVtt.parse(file));
        assertThat(thrown.getCode()).isEqualTo(code);
        return thrown;
    }
}
