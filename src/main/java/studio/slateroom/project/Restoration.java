package studio.slateroom.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;

/**
 * A clip in the making, put together again from what was asked for.
 *
 * @param clip the clip, new in every project
 * @param missing the names of the attached files that are nowhere to be found; they keep their places, so that the
 *     script's citations hold, and come back with their files
 * @param elsewhere the names of those that lie on the web; they keep their places as well, and their addresses where the
 *     clip tells them
 * @param unknownModel the slug of the model, where the catalogue does not have it; then settings and files are lost
 */
public record Restoration(Clip clip, List<String> missing, List<String> elsewhere, Optional<String> unknownModel) {

    /** What models call their script, for one that the catalogue does not have. */
    private static final String SCRIPT = "prompt";

    public Restoration {
        missing = List.copyOf(missing);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * Puts a clip together. Reads the attached files; not for the FX thread.
     *
     * @param title the clip's title
     * @param search finds files that are no longer where they were
     */
    public static Restoration of(GenerationRequest request, String title, ModelCatalog catalog, FileSearch search) {
        Optional<VideoModel> model = catalog.find(request.model());
        if (model.isEmpty()) {
            Clip bare = Clip.create(title, catalog.first().slug());
            return new Restoration(
                    bare.withScript(text(request, SCRIPT)), List.of(), List.of(), Optional.of(request.model()));
        }
        Map<String, ParameterValue> settings = new HashMap<>();
        Map<ParameterRole, List<AttachedFile>> files = new EnumMap<>(ParameterRole.class);
        List<String> missing = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        String script = "";
        for (Parameter parameter : model.get().parameters()) {
            Optional<ParameterValue> value = request.value(parameter.name());
            if (parameter.role() == ParameterRole.PROMPT) {
                script = text(request, parameter.name());
            } else if (parameter.type() instanceof ParameterType.Files
                    && value.isPresent()
                    && value.get() instanceof ParameterValue.Files(List<AttachedFile> attached)) {
                files.put(parameter.role(), found(attached, search, missing, elsewhere));
            } else {
                value.filter(set -> isOfKind(parameter.type(), set))
                        .ifPresent(set -> settings.put(parameter.name(), set));
            }
        }
        Clip clip = Clip.create(title, request.model())
                .withScript(script)
                .withSettings(Map.of(request.model(), Map.copyOf(settings)))
                .withFiles(files);
        return new Restoration(clip, missing, elsewhere, Optional.empty());
    }

    private static List<AttachedFile> found(
            List<AttachedFile> attached, FileSearch search, List<String> missing, List<String> elsewhere) {
        List<AttachedFile> files = new ArrayList<>();
        for (AttachedFile file : attached) {
            Optional<AttachedFile> place = search.find(file);
            if (isElsewhere(file)) {
                elsewhere.add(file.name());
            } else if (place.isEmpty()) {
                missing.add(file.name());
            }
            files.add(place.orElse(file));
        }
        return files;
    }

    /** Clips leave addresses out and keep the last part alone, while files of a machine are told with their folders. */
    private static boolean isElsewhere(AttachedFile file) {
        return file.address().isPresent() || file.path().getParent() == null;
    }

    /** Whether a value is one of the kind that a parameter has; files may say anything. */
    private static boolean isOfKind(ParameterType type, ParameterValue value) {
        return switch (type) {
            case ParameterType.Choice choice ->
                choice.allowed().stream().anyMatch(allowed -> allowed.getClass() == value.getClass());
            case ParameterType.Flag _ -> value instanceof ParameterValue.Flag;
            case ParameterType.Whole _ -> value instanceof ParameterValue.Whole;
            case ParameterType.Text _ -> value instanceof ParameterValue.Text;
            case ParameterType.Files _ -> false;
        };
    }

    private static String text(GenerationRequest request, String parameter) {
        return request.value(parameter).stream()
                .flatMap(value -> value instanceof ParameterValue.Text(String text) ? Stream.of(text) : Stream.empty())
                .findFirst()
                .orElse("");
    }
}
