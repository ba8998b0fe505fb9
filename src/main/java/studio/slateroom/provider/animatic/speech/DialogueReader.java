package studio.slateroom.provider.animatic.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.slateroom.media.Speech;
import studio.slateroom.provider.animatic.scene.Figure;
import studio.slateroom.provider.animatic.scene.Person;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TailBlock;

/** Reads what is said in a script, and by whom. */
public final class DialogueReader {

    private static final Pattern NARRATED = Pattern.compile(
            "(?:\\b(?:voice-?over|v\\.?o\\.?|narrat\\w*|off-screen)\\b|旁白|画外音)[^\\n]{0,40}$", Pattern.CASE_INSENSITIVE);

    /** So far before a line its speaker is looked for, in characters. */
    private static final int AROUND = 120;

    private final ShotScript script;
    private final Language language;

    /** A reader of a script. */
    public DialogueReader(ShotScript script) {
        this.script = script;
        this.language = Language.of(script.text());
    }

    /** What is said in a shot, in its order. */
    public List<DialogueLine> in(Shot shot, Scene scene) {
        Optional<Person> seen = scene.cast().stream().map(Figure::person).findFirst();
        return SpeechMarks.in(shot.description()).stream()
                .map(said -> line(shot.description(), said, seen))
                .toList();
    }

    /** What is said outside of the shots, over all of the clip, but for what is said in a shot as well. */
    public List<DialogueLine> throughout() {
        List<DialogueLine> lines = new ArrayList<>(outside(script.opening().in(script.text())));
        script.tail().stream()
                .filter(block -> block.kind() == TailBlock.Kind.SOUND || block.kind() == TailBlock.Kind.DIALOGUE)
                .forEach(block -> lines.addAll(outside(block.span().in(script.text()))));
        return lines;
    }

    private List<DialogueLine> outside(String text) {
        return SpeechMarks.in(text).stream()
                .filter(SpeechMarks.Said::announced)
                .filter(said -> script.shots().stream()
                        .noneMatch(shot -> shot.description().contains(said.words())))
                .map(said -> line(text, said, Optional.empty()))
                .toList();
    }

    private DialogueLine line(String text, SpeechMarks.Said said, Optional<Person> seen) {
        String before = text.substring(Math.max(0, said.start() - AROUND), said.start());
        boolean narrated = NARRATED.matcher(before).find();
        Person person =
                narrated ? Person.MAN : Person.lastIn(before).or(() -> seen).orElse(Person.MAN);
        Speech.Register register = person == Person.WOMAN ? Speech.Register.WOMAN : Speech.Register.MAN;
        String code = Language.of(said.words(), language).code();
        return new DialogueLine(new Speech.Line(said.words(), code, register, 100), narrated);
    }
}
