package studio.slateroom.provider.emulator.work;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.RequestCheck;
import studio.slateroom.generation.RequestProblem;

/**
 * What a caller asks for, its files still being addresses.
 *
 * @param values the values of all parameters but files
 * @param addresses the addresses by the parameter that they stand in
 * @param unknown the names that the model has no parameter for
 */
public record Order(
        VideoModel model,
        Map<String, ParameterValue> values,
        Map<String, List<String>> addresses,
        List<String> unknown) {

    /** Whether the last picture is wanted, too. */
    boolean wantsLastFrame() {
        return model.parameter(ParameterRole.RETURN_LAST_FRAME)
                .map(parameter -> values.get(parameter.name()))
                .filter(new ParameterValue.Flag(true)::equals)
                .isPresent();
    }

    /** The parameter with the addresses of this name. */
    Parameter parameter(String name) {
        return model.parameter(name).orElseThrow();
    }

    /**
     * Holds everything but the files' content against the model.
     *
     * @param strict whether a parameter that the model does not have is a fault
     */
    public void check(boolean strict) throws Refusal {
        if (strict && !unknown.isEmpty()) {
            throw Sentences.unknown(unknown.getFirst());
        }
        List<RequestProblem> problems = RequestCheck.check(model, draft());
        if (!problems.isEmpty()) {
            throw Sentences.of(problems.getFirst());
        }
        boolean webOnly = addresses.values().stream().flatMap(List::stream).allMatch(WebAddress::isOne);
        if (!webOnly) {
            throw new Refusal(Refusal.Kind.MEDIA, Sentences.NO_WEB_ADDRESS);
        }
    }

    /** The request with files that stand for those that are still to be brought. */
    public GenerationRequest draft() {
        Map<String, List<AttachedFile>> files = new LinkedHashMap<>();
        addresses.forEach((name, list) -> files.put(
                name,
                list.stream().map(_ -> new AttachedFile(Path.of("remote"), "")).toList()));
        return request(files);
    }

    /** The request with its files. */
    GenerationRequest request(Map<String, List<AttachedFile>> files) {
        Map<String, ParameterValue> all = new LinkedHashMap<>(values);
        files.forEach((name, list) -> all.put(name, new ParameterValue.Files(list)));
        return new GenerationRequest(model.slug(), all);
    }

    /** The same with a seed that is one: a negative or missing one asks for any. */
    Order withSeed() {
        Parameter seed = model.parameter(ParameterRole.SEED).orElse(null);
        if (seed == null
                || !(seed.type() instanceof ParameterType.Whole range)
                || (values.get(seed.name()) instanceof ParameterValue.Whole(long number) && number >= 0)) {
            return this;
        }
        Long standard = range.standard();
        long chosen = standard != null && !values.containsKey(seed.name())
                ? standard
                : ThreadLocalRandom.current().nextLong(Math.max(1, range.min()), range.max());
        Map<String, ParameterValue> all = new LinkedHashMap<>(values);
        all.put(seed.name(), new ParameterValue.Whole(chosen));
        return new Order(model, all, addresses, unknown);
    }

    /** The seed, 0 where the model has none. */
    long seed() {
        return model.parameter(ParameterRole.SEED)
                .map(parameter -> values.get(parameter.name()))
                .map(value -> value instanceof ParameterValue.Whole(long number) ? number : 0L)
                .orElse(0L);
    }
}
