package studio.slateroom.media.ffmpeg;

import java.time.Duration;
import java.util.Locale;
import studio.slateroom.media.ClipPlan;

/** A clip's title, comment and chapters in FFmpeg's own text format, and its subtitles. */
final class ClipMetadata {

    private ClipMetadata() {}

    /** The whole file. */
    static String of(ClipPlan.Notes notes) {
        StringBuilder text = new StringBuilder(";FFMETADATA1\n");
        text.append("title=").append(escaped(notes.title())).append('\n');
        text.append("description=").append(escaped(notes.description())).append('\n');
        text.append("comment=").append(escaped(notes.comment())).append('\n');
        for (ClipPlan.Stretch chapter : notes.chapters()) {
            text.append("[CHAPTER]\nTIMEBASE=1/1000\n");
            text.append("START=").append(chapter.start().toMillis()).append('\n');
            text.append("END=").append(chapter.end().toMillis()).append('\n');
            text.append("title=").append(escaped(chapter.text())).append('\n');
        }
        return text.toString();
    }

    /** The subtitles as SubRip, which knows no escapes: a blank line ends one, so texts are single lines. */
    static String subtitles(ClipPlan.Notes notes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < notes.subtitles().size(); i++) {
            ClipPlan.Stretch subtitle = notes.subtitles().get(i);
            // Marks such as <i> would be taken for style.
            String line = subtitle.text()
                    .replaceAll("\\s+", " ")
                    .replace('<', '‹')
                    .replace('>', '›')
                    .replace('{', '(')
                    .replace('}', ')');
            text.append(i + 1)
                    .append('\n')
                    .append(time(subtitle.start()))
                    .append(" --> ")
                    .append(time(subtitle.end()));
            text.append('\n').append(line).append("\n\n");
        }
        return text.toString();
    }

    private static String time(Duration instant) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d,%03d",
                instant.toHours(),
                instant.toMinutesPart(),
                instant.toSecondsPart(),
                instant.toMillisPart());
    }

    /** The characters that would end a key, a value or a line stand behind a backslash. */
    private static String escaped(String value) {
        return value.replaceAll("[\\\\=;#\\n]", "\\\\$0");
    }
}
