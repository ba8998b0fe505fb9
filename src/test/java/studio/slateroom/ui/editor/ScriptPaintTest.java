package studio.slateroom.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.script.TextSpan;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.ScriptReading;
import studio.slateroom.ui.editor.find.FoundPlaces;

class ScriptPaintTest {

    private static final String SCRIPT = """
            Shot 1 | 0s–6s
            Wide shot, slow push in on image 1. She says: "Not yet."

            Shot 2 | 6s–14s
            Close-up, static camera.

            Style: noir.
            """;

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();

    @Test
    void dressesWhatTheLanguageKnows() {
        assertThat(classes("Shot 1")).contains("shot-header", "shot-hue-1");
        assertThat(classes("Shot 2")).contains("shot-header", "shot-hue-2");
        assertThat(classes("0s–6s")).contains("shot-time").doesNotContain("problem-error");
        assertThat(classes("6s–14s")).contains("shot-time", "problem-error");
        assertThat(classes("Wide shot")).contains("term-frame");
        assertThat(classes("push in")).contains("term-move");
        assertThat(classes("image 1")).contains("citation");
        assertThat(classes("\"Not yet.\"")).contains("dialogue");
        assertThat(classes("Style")).contains("tail-key");
        assertThat(classes("She says")).isEmpty();
    }

    @Test
    void missesNothingOnceItIsPainted() {
        ScriptReading reading = read(SCRIPT);
        var document = document(SCRIPT);

        ScriptPaint.missing(reading, Optional.empty(), document.snapshot()).forEach(stroke -> paint(document, stroke));

        assertThat(ScriptPaint.missing(reading, Optional.empty(), document.snapshot()))
                .isEmpty();
    }

    @Test
    void repaintsOnlyTheLineThatChanged() {
        var document = document(SCRIPT);
        ScriptPaint.missing(read(SCRIPT), Optional.empty(), document.snapshot())
                .forEach(stroke -> paint(document, stroke));
        ScriptReading later = read(SCRIPT.replace("14s", "10s"));

        List<ScriptPaint.Stroke> strokes = ScriptPaint.missing(later, Optional.empty(), document.snapshot());

        assertThat(strokes).extracting(ScriptPaint.Stroke::line).containsExactly(3);
    }

    @Test
    void partsALongScriptIntoStrokesThatLeaveRoomForTyping() {
        String script = SCRIPT.repeat(200);

        List<ScriptPaint.Stroke> strokes = ScriptPaint.missing(
                read(script), Optional.empty(), document(script).snapshot());

        assertThat(strokes)
                .hasSizeGreaterThan(10)
                .allSatisfy(stroke -> assertThat(stroke.styles().length()).isLessThanOrEqualTo(1500));
    }

    @Test
    void marksWhatWasFoundAndTheCurrentPlaceStronger() {
        TextSpan first = place("Shot 1");
        TextSpan second = place("Shot 2");
        Optional<FoundPlaces> found = Optional.of(new FoundPlaces(SCRIPT, List.of(first, second), Optional.of(second)));

        assertThat(classes("Shot 1", found)).contains("found", "shot-header").doesNotContain("found-current");
        assertThat(classes("Shot 2", found)).contains("found-current").doesNotContain("found");
        assertThat(classes("Wide shot", found)).doesNotContain("found", "found-current");
    }

    private static TextSpan place(String words) {
        return new TextSpan(SCRIPT.indexOf(words), SCRIPT.indexOf(words) + words.length());
    }

    private List<String> classes(String words) {
        return classes(words, Optional.empty());
    }

    private List<String> classes(String words, Optional<FoundPlaces> found) {
        ScriptReading reading = read(SCRIPT);
        int at = SCRIPT.indexOf(words);
        int line = reading.lines().at(at);
        return List.copyOf(ScriptStyler.lines(reading, found)
                .get(line)
                .subView(at - reading.lines().start(line), at - reading.lines().start(line) + 1)
                .stream()
                .filter(span -> span.getLength() > 0)
                .findFirst()
                .orElseThrow()
                .getStyle());
    }

    private ScriptReading read(String script) {
        desk.open(disk, script);
        return desk.clip.readingProperty().get();
    }

    private static void paint(
            SimpleEditableStyledDocument<Collection<String>, Collection<String>> document, ScriptPaint.Stroke stroke) {
        document.setStyleSpans(stroke.start(), stroke.styles());
    }

    private static SimpleEditableStyledDocument<Collection<String>, Collection<String>> document(String text) {
        SimpleEditableStyledDocument<Collection<String>, Collection<String>> document =
                new SimpleEditableStyledDocument<>(List.of(), List.of());
        document.replace(
                0, 0, ReadOnlyStyledDocument.fromString(text, List.of(), List.of(), SegmentOps.styledTextOps()));
        return document;
    }
}
