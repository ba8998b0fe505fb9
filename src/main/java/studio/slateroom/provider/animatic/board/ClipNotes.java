package studio.slateroom.provider.animatic.board;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.generation.EmbeddedRecipe;
import studio.slateroom.media.ClipPlan;
import studio.slateroom.media.Speech;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.provider.animatic.AnimaticProvider;
import studio.slateroom.provider.animatic.slate.SlateText;
import studio.slateroom.provider.animatic.speech.Language;

/** What a clip says of itself: a chapter for each shot, the shots' texts as subtitles, and how it came about. */
public final class ClipNotes {

    private static final AppInfo PROGRAM = AppInfo.fromBuild();

    /** How long a chapter's title may be in characters; players show some forty. */
    private static final int TITLE = 80;

    /** No subtitle is shown for a shorter time in seconds; then two sentences share one. */
    private static final double SHORTEST = 1;

    /** More characters than this fill the picture. */
    private static final int LONGEST = 600;

    private static final Pattern SENTENCE =
            Pattern.compile("[^.!?。！？\\n]+(?:\\.(?=\\S)[^.!?。！？\\n]+)*[.!?。！？]*[\"”」』’)）]*");

    private final Storyboard board;
    private final Speech speech;

    /**
     * The notes of a clip.
     *
     * @param speech the voice that speaks in it
     */
    public ClipNotes(Storyboard board, Speech speech) {
        this.board = board;
        this.speech = speech;
    }

    /** What the clip is put together from. */
    public ClipPlan plan(List<Path> pieces, Optional<Path> sound) {
        String script = board.brief().script().strip();
        int count = board.shots().size();
        return new ClipPlan(
                pieces,
                sound,
                new ClipPlan.Notes(
                        count == 1 ? "Animatic, 1 shot" : "Animatic, " + count + " shots",
                        script,
                        recipe(),
                        board.shots().stream().map(ClipNotes::chapter).toList(),
                        subtitles(),
                        Language.of(script).tag()));
    }

    private String recipe() {
        Optional<String> voice =
                board.brief().sound() && new Dialogue(board).isHeard() ? speech.name() : Optional.empty();
        return new EmbeddedRecipe(AnimaticProvider.ID, board.request(), PROGRAM.title(), voice).write();
    }

    private static ClipPlan.Stretch chapter(BoardShot shot) {
        SlateText slate = SlateTexts.of(shot);
        String size = slate.camera().split(" · ", 2)[0];
        String title = "Shot " + shot.shot().number() + " · " + size
                + (slate.caption().isBlank() ? "" : " · " + slate.caption());
        return new ClipPlan.Stretch(shortened(title, TITLE), start(shot), end(shot));
    }

    private List<ClipPlan.Stretch> subtitles() {
        List<ClipPlan.Stretch> subtitles = new ArrayList<>();
        for (BoardShot shot : board.shots()) {
            List<String> sentences = sentences(shot);
            double all = sentences.stream().mapToInt(String::length).sum();
            double behind = 0;
            for (String sentence : sentences) {
                Duration from = at(shot, behind / all);
                behind += sentence.length();
                subtitles.add(new ClipPlan.Stretch(shortened(sentence, LONGEST), from, at(shot, behind / all)));
            }
        }
        return subtitles;
    }

    /** A shot's text in as many parts as there is time to read. */
    private static List<String> sentences(BoardShot shot) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(shot.shot().description());
        while (matcher.find()) {
            String sentence = matcher.group().strip().replaceAll("\\s+", " ");
            if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
                sentences.add(sentence);
            }
        }
        double seconds = (double) shot.frames() / Storyboard.FRAMES_PER_SECOND;
        double all = sentences.stream().mapToInt(String::length).sum();
        while (sentences.size() > 1
                && sentences.stream().anyMatch(sentence -> seconds * sentence.length() / all < SHORTEST)) {
            join(sentences);
        }
        return sentences;
    }

    /** Joins the two neighbours that are shortest together. */
    private static void join(List<String> sentences) {
        int shortest = 0;
        for (int i = 1; i + 1 < sentences.size(); i++) {
            int here = sentences.get(i).length() + sentences.get(i + 1).length();
            if (here
                    < sentences.get(shortest).length()
                            + sentences.get(shortest + 1).length()) {
                shortest = i;
            }
        }
        sentences.set(shortest, sentences.get(shortest) + " " + sentences.remove(shortest + 1));
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, end) + "…";
    }

    private static Duration start(BoardShot shot) {
        return Storyboard.instant(shot.start());
    }

    private static Duration end(BoardShot shot) {
        return Storyboard.instant(shot.start() + shot.frames());
    }

    private static Duration at(BoardShot shot, double part) {
        return start(shot).plusMillis(Math.round(end(shot).minus(start(shot)).toMillis() * part));
    }
}
