package studio.slateroom.provider.animatic.board;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.provider.animatic.scene.SceneReader;
import studio.slateroom.script.Shot;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.parse.ShotScriptParser;

/** Finds the sentence of a description that says what happens, rather than how it is filmed. */
public final class Caption {

    private static final int READ = 2_000;
    private static final int LONGEST = 240;
    private static final Pattern SENTENCE =
            Pattern.compile("[^.!?。！？\\n]+(?:\\.(?=\\S)[^.!?。！？\\n]+)*(?:[.!?。！？][”\"’」』]?)?");

    /** Stars and hashes of Markdown, the bars of tables, and labels in lenticular brackets. */
    private static final Pattern MARKUP = Pattern.compile("\\*{1,3}|^#+|\\||【[^】]{0,20}】");

    private static final Pattern LABEL = Pattern.compile(
            "^(?:visuals?|effect|visual effect|lighting|emotional performance|action|scene|character|dialogue cue|camera|画面|动作|场景)\\s?[:：]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMERA_TALK = Pattern.compile(
            "^(?:台词|对白|旁白|dialogue)|\\b(?:camera|shot|lens|angle|frame|cut|transition)\\b|镜头|机位|远景|全景|中景|近景|特写|景别",
            Pattern.CASE_INSENSITIVE);

    private Caption() {}

    /** The caption of a shot; blank only where its description says nothing but which files it cites. */
    public static String of(Shot shot) {
        List<String> sentences = sentences(Uncited.of(shot, READ));
        String chosen = sentences.stream()
                .filter(sentence -> !aboutCamera(sentence) && SceneReader.showsSomething(sentence))
                .findFirst()
                .or(() -> sentences.stream().filter(SceneReader::showsSomething).findFirst())
                .or(() -> sentences.stream().filter(text -> !aboutCamera(text)).findFirst())
                .or(() -> sentences.stream().findFirst())
                .orElse("");
        String plain = withoutOpening(chosen);
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            String sentence = MARKUP.matcher(matcher.group()).replaceAll(" ").strip();
            sentence = LABEL.matcher(sentence).replaceFirst("");
            if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
                sentences.add(sentence.replaceAll("\\s+", " "));
            }
        }
        return sentences;
    }

    private static boolean aboutCamera(String sentence) {
        return CAMERA_TALK.matcher(sentence).find() || filmed(sentence);
    }

    private static boolean filmed(String text) {
        return ShotScriptParser.parse(text).shots().stream()
                .anyMatch(shot -> !shot.direction().equals(ShotDirection.PLAIN));
    }

    /** Leaves out a first part that only names the shot, as in "Close-up of" or "Wide shot, slow push in:". */
    private static String withoutOpening(String sentence) {
        String rest = sentence;
        Matcher part =
                Pattern.compile("^[^,:：，]{1,60}?(?:[,:：，]\\s*|\\bof\\s+)").matcher(rest);
        while (part.find() && aboutCamera(part.group()) && !SceneReader.showsSomething(part.group())) {
            rest = rest.substring(part.end());
            part = part.reset(rest);
        }
        rest = rest.replaceAll("^[\\s.,;:。，、；：-]{1,4}|[\\s.,;:。，、；：]{1,4}$", "").strip();
        boolean nothingLeft = rest.isEmpty() || (aboutCamera(rest) && !SceneReader.showsSomething(rest));
        return nothingLeft ? sentence : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }
}
