package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;

/** Finds the parts with headings of their own behind the last shot. */
final class TailReader {

    private static final Pattern LINE_KEY = Plain.pattern(
            "^[ \\t*#=_-]{0,8}(?:\\[(?<bracket>[^\\]\\n]{1,24})\\]:?|(?<named>overall style|style(?: and atmosphere)?|visual style|audio|sound(?: effects?| design)?|overall sound effects|music|negative(?: prompts?| constraints?)?|constraints|avoid|references?|duration|physical realism|final mood|technical parameters|风格|声音|音效(?:设计)?|音乐|参考|要求|时长|负面|重要|ビジュアルスタイル|âm thanh|estilo|sonido)[*]{0,2}:|(?<loud>fire and vfx rules|negative|negative prompts?|audio|rules|global style)[ \\t]*$|={4,}[^\\n]*$)");
    private static final Pattern INLINE_KEY = Plain.pattern(
            "(?<=[.。!！)）\"”])[ \\t]{0,3}[*]{0,2}(?<key>(?:overall )?style|audio|sound(?: effects)?|negative|duration|风格|声音|音效|时长|bgm)[*]{0,2} ?:|(?<=[.。!！)）\"”])[ \\t]{0,3}\\[(?<tag>style|audio|sound|声音|参考|音效|风格|negative)\\]");

    private TailReader() {}

    /**
     * The parts behind the last shot.
     *
     * @param shots where the earlier shots stand; a heading that they have too belongs to the last shot
     * @param last where the last shot's header ends
     */
    static List<TailBlock> read(String plain, TextSpan shots, int last) {
        Set<String> inShots = new HashSet<>();
        Matcher lines = LINE_KEY.matcher(plain).region(shots.start(), shots.end());
        while (lines.find()) {
            inShots.add(name(lines));
        }
        List<TextSpan> keys = new ArrayList<>();
        lines.region(last, plain.length());
        lines.useAnchoringBounds(false);
        while (lines.find()) {
            if (!inShots.contains(name(lines)) || !keys.isEmpty()) {
                keys.add(new TextSpan(lines.start(), lines.end()));
            }
        }
        int until = keys.isEmpty() ? plain.length() : keys.getFirst().start();
        keys.addAll(0, inline(plain, shots, last, until));
        List<TailBlock> blocks = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int end = i + 1 < keys.size() ? keys.get(i + 1).start() : plain.length();
            TextSpan key = keys.get(i);
            blocks.add(new TailBlock(kind(key.in(plain)), key, new TextSpan(key.start(), end)));
        }
        return blocks;
    }

    private static List<TextSpan> inline(String plain, TextSpan shots, int last, int until) {
        Set<String> inShots = new HashSet<>();
        Matcher keys = INLINE_KEY.matcher(plain).region(shots.start(), shots.end());
        while (keys.find()) {
            inShots.add(keys.group().strip());
        }
        List<TextSpan> found = new ArrayList<>();
        keys.region(last, until);
        keys.useTransparentBounds(true);
        while (keys.find()) {
            if (!inShots.contains(keys.group().strip())) {
                found.add(new TextSpan(keys.start(), keys.end()));
            }
        }
        return found;
    }

    private static String name(Matcher key) {
        return key.group().strip();
    }

    static TailBlock.Kind kind(String key) {
        if (key.matches("(?s).*(negative|avoid|负面|constraints).*")) {
            return TailBlock.Kind.NEGATIVE;
        }
        if (key.matches("(?s).*(sound|audio|music|声音|音效|音乐|bgm|âm thanh|sonido).*")) {
            return TailBlock.Kind.SOUND;
        }
        if (key.matches("(?s).*(reference|参考).*")) {
            return TailBlock.Kind.REFERENCES;
        }
        if (key.matches("(?s).*(duration|时长|length).*")) {
            return TailBlock.Kind.DURATION;
        }
        if (key.matches("(?s).*(dialogue|台词|旁白).*")) {
            return TailBlock.Kind.DIALOGUE;
        }
        return key.matches("(?s).*(style|风格|スタイル|estilo|mood).*") ? TailBlock.Kind.STYLE : TailBlock.Kind.OTHER;
    }
}
