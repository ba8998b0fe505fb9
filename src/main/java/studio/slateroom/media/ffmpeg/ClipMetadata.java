package studio.slateroom.media.ffmpeg;

import studio.slateroom.media.ClipPlan;

/** A clip's title, comment and chapters in FFmpeg's own text format. */
final class ClipMetadata {

    private ClipMetadata() {}

    /** The whole file. */
    static String of(ClipPlan plan) {
        StringBuilder text = new StringBuilder(";FFMETADATA1\n");
        text.append("title=").append(escaped(plan.title())).append('\n');
        text.append("comment=").append(escaped(plan.comment())).append('\n');
        for (ClipPlan.Chapter chapter : plan.chapters()) {
            text.append("[CHAPTER]\nTIMEBASE=1/1000\n");
            text.append("START=").append(chapter.start().toMillis()).append('\n');
            text.append("END=").append(chapter.end().toMillis()).append('\n');
            text.append("title=").append(escaped(chapter.title())).append('\n');
        }
        return text.toString();
    }

    /** The characters that would end a key, a value or a line stand behind a backslash. */
    private static String escaped(String value) {
        return value.replaceAll("[\\\\=;#\\n]", "\\\\$0");
    }
}
