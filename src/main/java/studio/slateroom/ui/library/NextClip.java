package studio.slateroom.ui.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.Message;
import studio.slateroom.project.Clip;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.dialect.OpeningFrame;
import studio.slateroom.script.parse.ShotScriptParser;

/** The clip that goes on where another one ends, made with the same model and settings. */
final class NextClip {

    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+(\\d{1,6})");

    private final Clip clip;
    private final VideoModel model;

    NextClip(Clip clip, VideoModel model) {
        this.clip = clip;
        this.model = model;
    }

    /** Why there can be none; empty where there can. */
    Optional<Message> refusal() {
        ParameterRole seam = seam();
        if (model.parameter(seam).isEmpty()) {
            return Optional.of(Message.of("library.continue.noPictures", model.name()));
        }
        int most = model.parameter(seam)
                .map(Parameter::type)
                .map(type -> type instanceof ParameterType.Files files ? files.max() : 1)
                .orElse(1);
        boolean listFull = files(seam).size() >= most;
        boolean allFull = taken() >= model.limits().files();
        return seam == ParameterRole.REFERENCE_IMAGES && (listFull || allFull)
                ? Optional.of(Message.of("library.continue.full", model.name()))
                : Optional.empty();
    }

    /**
     * The clip that begins with this still. What the old one says before its first shot, its look and its people, holds
     * for the new one too; its shots are over.
     *
     * @param titles those of the project's clips
     */
    Clip after(AttachedFile still, Set<String> titles) {
        ParameterRole seam = seam();
        Map<ParameterRole, List<AttachedFile>> files = new EnumMap<>(ParameterRole.class);
        files.putAll(clip.files());
        files.remove(ParameterRole.FIRST_FRAME);
        files.remove(ParameterRole.LAST_FRAME);
        ShotScript script = ShotScriptParser.parse(clip.script());
        Clip next = clip.copy(title(titles)).withScript(script.preamble());
        if (seam == ParameterRole.FIRST_FRAME) {
            files.put(seam, List.of(still));
            return adaptive(next.withFiles(files));
        }
        List<AttachedFile> pictures = new ArrayList<>(files(seam));
        pictures.add(still);
        files.put(seam, List.copyOf(pictures));
        String sentence = OpeningFrame.sentence(script, pictures.size());
        // In front, as what stands before the first shot often ends by announcing the shots.
        return next.withScript((sentence + "\n" + script.preamble()).strip() + "\n")
                .withFiles(files);
    }

    /** Frames exclude reference pictures and clips: where there are such, the still becomes one more of them. */
    private ParameterRole seam() {
        boolean references = Stream.of(ParameterRole.REFERENCE_IMAGES, ParameterRole.REFERENCE_VIDEOS)
                .anyMatch(role ->
                        model.parameter(role).isPresent() && !files(role).isEmpty());
        boolean listed = model.parameter(ParameterRole.REFERENCE_IMAGES).isPresent();
        boolean framed = model.parameter(ParameterRole.FIRST_FRAME).isPresent();
        return listed && (references || !framed) ? ParameterRole.REFERENCE_IMAGES : ParameterRole.FIRST_FRAME;
    }

    private List<AttachedFile> files(ParameterRole role) {
        return clip.files().getOrDefault(role, List.of());
    }

    /** How many files the new clip takes over. */
    private int taken() {
        return Stream.of(ParameterRole.REFERENCE_IMAGES, ParameterRole.REFERENCE_VIDEOS, ParameterRole.REFERENCE_AUDIOS)
                .filter(role -> model.parameter(role).isPresent())
                .mapToInt(role -> files(role).size())
                .sum();
    }

    /** The first frame decides the shape, so that nothing of it is cut off. */
    private Clip adaptive(Clip next) {
        ParameterValue adaptive = new ParameterValue.Text(VideoModel.ADAPTIVE);
        return model.parameter(ParameterRole.ASPECT_RATIO)
                .filter(ratio -> ratio.type() instanceof ParameterType.Choice choice
                        && choice.allowed().contains(adaptive))
                .map(ratio -> next.with(model, ratio, adaptive))
                .orElse(next);
    }

    private String title(Set<String> titles) {
        Matcher numbered = NUMBERED.matcher(clip.title());
        boolean counted = numbered.matches();
        String stem = counted ? numbered.group(1) : clip.title();
        int number = counted ? Integer.parseInt(numbered.group(2)) + 1 : 2;
        while (titles.contains(stem + " " + number)) {
            number++;
        }
        return stem + " " + number;
    }
}
