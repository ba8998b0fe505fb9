package studio.slateroom.ui.command.palette;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.Shot;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;

/** The clips of the project and the shots of the script, which one can go to. */
public final class PaletteGoals implements Supplier<Stream<PaletteRow>> {

    private final ProjectDesk project;
    private final ClipDesk desk;
    private final IntConsumer reveal;
    private final Texts texts;

    /**
     * What is on these desks.
     *
     * @param reveal brings a shot of the script into view
     */
    public PaletteGoals(ProjectDesk project, ClipDesk desk, IntConsumer reveal, Texts texts) {
        this.project = project;
        this.desk = desk;
        this.reveal = reveal;
        this.texts = texts;
    }

    @Override
    public Stream<PaletteRow> get() {
        Stream<PaletteRow> clips = project.projectProperty().get().clips().stream()
                .map(clip ->
                        goal("clip:" + clip.id(), clip.title(), "palette.group.clip", () -> project.select(clip.id())));
        List<Shot> shots = desk.parsedProperty().get().shots();
        return Stream.concat(clips, IntStream.range(0, shots.size()).mapToObj(i -> shot(i, shots.get(i))));
    }

    private PaletteRow shot(int index, Shot shot) {
        String words =
                texts.get("palette.shot", shot.number(), shot.description().replace('\n', ' '));
        return goal("shot:" + index, words, "palette.group.shot", () -> reveal.accept(index));
    }

    private PaletteRow goal(String id, String title, String group, Runnable action) {
        return new PaletteRow(id, title, title, texts.get(group), "", true, action);
    }
}
