package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.slateroom.script.Search;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;

/** Finds the parts with headings of their own behind the last shot. */
final class TailReader {

    private static final Search LINE_KEY = Plain.search(
            "^[ \\t*#=_-]{0,8}(?:\\[(?<bracket>[^\\]\\n]{1,24})\\]:?|(?<named>overall style|style(?: and atmosphere)?|visual style|audio|sound(?: effects?| design)?|overall sound effects|music|negative(?: prompts?| constraints?)?|constraints|avoid|references?|duration|physical realism|final mood|technical parameters|风格|声音|音效(?:设计)?|音乐|参考|要求|时长|负面|重要|ビジュアルスタイル|âm thanh|estilo|sonido)[*]{0,2}:|(?<loud>fire and vfx rules|negative|negative prompts?|audio|rules|global style)[ \\t]*$|={4,}[^\\n]*$)");
    private static final Search INLINE_KEY = Plain.search(
            "[.。!)\"”](?<place>[ \\t]{0,3}[*]{0,2}(?<key>(?:overall )?style|audio|sound(?: effects)?|negative|duration|风格|声音|音效|时长|bgm)[*]{0,2} ?:|[ \\t]{0,3}\\[(?<tag>style|audio|sound|声音|参考|音效|风格|negative)\\])");

    private TailReader() {}

    /**
     * The parts behind the last shot.
     *
     * @param shots where the earlier shots stand; a heading that they have too belongs to the last shot
     * @param last where the last shot's header ends
     */
    static List<TailBlock> read(String plain, TextSpan shots, int last) {
        Set<String> inShots = new HashSet<>();
        Search.Hits before = LINE_KEY.in(plain, shots.start(), shots.end());
        while (before.next()) {
            inShots.add(before.match().group().strip());
        }
        List<TextSpan> keys = new ArrayList<>();
        for (TextSpan key : LINE_KEY.all(plain, new TextSpan(last, plain.length()))) {
            if (!inShots.contains(key.in(plain).strip()) || !keys.isEmpty()) {
                keys.add(key);
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
        Search.Hits before = INLINE_KEY.in(plain, shots.start(), shots.end());
        while (before.next()) {
            inShots.add(before.match().group("place").strip());
        }
        List<TextSpan> found = new ArrayList<>();
        Search.Hits keys = INLINE_KEY.in(plain, Math.max(0, last - 1), until);
        while (keys.next()) {
            if (!inShots.contains(keys.match().group("place").strip())) {
                found.add(new TextSpan(keys.match().start("place"), keys.match().end()));
            }
        }
        return found;
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
