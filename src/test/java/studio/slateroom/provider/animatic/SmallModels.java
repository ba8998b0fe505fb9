package studio.slateroom.provider.animatic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.Requests;

/** The bundled models, which also make clips of one or two seconds in a tiny size; that is what they make unasked. */
public final class SmallModels {

    public static final FrameSize TINY = new FrameSize(192, 108);
    public static final VideoModel SEEDANCE_2 = small(Requests.SEEDANCE_2);
    public static final VideoModel SEEDANCE_PRO = small(Requests.SEEDANCE_PRO);
    public static final ModelCatalog CATALOG = new ModelCatalog(List.of(SEEDANCE_2, SEEDANCE_PRO));

    private SmallModels() {}

    private static VideoModel small(VideoModel model) {
        Map<String, Map<String, FrameSize>> sizes = new HashMap<>(model.frameSizes());
        sizes.put("tiny", Map.of("16:9", TINY, "9:16", new FrameSize(108, 192)));
        return new VideoModel(
                model.slug(),
                model.name(),
                model.summary(),
                model.family(),
                model.parameters().stream().map(SmallModels::small).toList(),
                model.rules(),
                sizes,
                model.limits(),
                model.rates());
    }

    private static Parameter small(Parameter parameter) {
        List<ParameterValue> more = switch (parameter.role()) {
            case ParameterRole.DURATION -> List.of(Requests.whole(1), Requests.whole(2));
            case ParameterRole.RESOLUTION -> List.of(Requests.text("tiny"));
            default -> List.of();
        };
        if (more.isEmpty() || !(parameter.type() instanceof ParameterType.Choice choice)) {
            return parameter;
        }
        List<ParameterValue> allowed = new ArrayList<>(more);
        allowed.addAll(choice.allowed());
        return parameter.withType(new ParameterType.Choice(allowed, allowed.getFirst(), choice.unit()));
    }
}
