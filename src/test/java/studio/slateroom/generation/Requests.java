package studio.slateroom.generation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;

/** Requests for tests. */
public final class Requests {

    public static final VideoModel SEEDANCE_2 =
            CatalogReader.bundled().find("seedance-2.0").orElseThrow();
    public static final VideoModel SEEDANCE_PRO =
            CatalogReader.bundled().find("seedance-pro").orElseThrow();

    private Requests() {}

    /** A request with a short script and the given values. */
    public static GenerationRequest of(VideoModel model, Map<String, ParameterValue> values) {
        Map<String, ParameterValue> all = new LinkedHashMap<>();
        all.put("prompt", text("Shot 1 | 0s–2s\nA lamp.\nShot 2 | 2s–4s\nA door."));
        model.parameters().forEach(parameter -> {
            ParameterValue standard = parameter.type().defaultValue();
            if (standard != null) {
                all.put(parameter.name(), standard);
            }
        });
        all.putAll(values);
        return new GenerationRequest(model.slug(), all);
    }

    public static ParameterValue text(String text) {
        return new ParameterValue.Text(text);
    }

    public static ParameterValue whole(long number) {
        return new ParameterValue.Whole(number);
    }

    public static ParameterValue flag(boolean on) {
        return new ParameterValue.Flag(on);
    }

    /** So many files that need not exist. */
    public static ParameterValue files(int count) {
        List<AttachedFile> files = IntStream.range(0, count)
                .mapToObj(i -> new AttachedFile(Path.of("/pictures", i + ".png"), "hash" + i))
                .toList();
        return new ParameterValue.Files(files);
    }
}
