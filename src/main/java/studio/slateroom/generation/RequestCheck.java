package studio.slateroom.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterRule;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;

/** Holds a request against its model before it costs anything. */
public final class RequestCheck {

    private final VideoModel model;
    private final GenerationRequest request;

    private RequestCheck(VideoModel model, GenerationRequest request) {
        this.model = model;
        this.request = request;
    }

    /** All that is wrong with a request, in the order of the parameters; empty when it can be sent. */
    public static List<RequestProblem> check(VideoModel model, GenerationRequest request) {
        RequestCheck check = new RequestCheck(model, request);
        List<RequestProblem> problems = new ArrayList<>(check.unknown());
        model.parameters().forEach(parameter -> check.value(parameter).ifPresent(problems::add));
        model.rules().forEach(rule -> check.rule(rule).ifPresent(problems::add));
        check.sound().ifPresent(problems::add);
        return problems;
    }

    private List<RequestProblem.UnknownParameter> unknown() {
        List<String> known = model.parameters().stream().map(Parameter::name).toList();
        return request.values().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new RequestProblem.UnknownParameter(name, known))
                .toList();
    }

    private Optional<RequestProblem> value(Parameter parameter) {
        Optional<ParameterValue> value = request.value(parameter.name());
        if (value.isEmpty()) {
            return parameter.required() ? Optional.of(missing(parameter)) : Optional.empty();
        }
        return switch (parameter.type()) {
            case ParameterType.Text type
            when value.get() instanceof ParameterValue.Text(String text) -> text(parameter, type, text);
            case ParameterType.Choice type
            when value.get() instanceof ParameterValue.Text || value.get() instanceof ParameterValue.Whole ->
                problemIf(
                        !type.allowed().contains(value.get()),
                        new RequestProblem.NotAllowed(parameter, value.get(), type.allowed()));
            case ParameterType.Flag _ when value.get() instanceof ParameterValue.Flag -> Optional.empty();
            case ParameterType.Whole type
            when value.get() instanceof ParameterValue.Whole(long number) ->
                problemIf(
                        number < type.min() || number > type.max(),
                        new RequestProblem.OutOfRange(parameter, number, type.min(), type.max()));
            case ParameterType.Files type
            when value.get() instanceof ParameterValue.Files(var files) ->
                problemIf(files.size() > type.max(), new RequestProblem.TooMany(parameter, files.size(), type.max()));
            default -> Optional.of(new RequestProblem.WrongType(parameter));
        };
    }

    private static RequestProblem missing(Parameter parameter) {
        return parameter.role() == ParameterRole.PROMPT
                ? new RequestProblem.EmptyScript(parameter)
                : new RequestProblem.Missing(parameter);
    }

    private static Optional<RequestProblem> text(Parameter parameter, ParameterType.Text type, String text) {
        if (parameter.required() && text.isBlank()) {
            return Optional.of(missing(parameter));
        }
        return problemIf(
                text.length() > type.maxLength(),
                new RequestProblem.TooLong(parameter, text.length(), type.maxLength()));
    }

    private Optional<RequestProblem> rule(ParameterRule rule) {
        Parameter parameter = model.parameter(rule.parameter()).orElseThrow();
        Parameter other = model.parameter(rule.other()).orElseThrow();
        boolean bothSet = isSet(parameter) && isSet(other);
        return switch (rule) {
            case ParameterRule.Excludes _ -> problemIf(bothSet, new RequestProblem.Conflict(parameter, other));
            case ParameterRule.Requires _ ->
                problemIf(isSet(parameter) && !bothSet, new RequestProblem.Needs(parameter, other));
        };
    }

    private Optional<RequestProblem> sound() {
        if (model.limits().soundAlone()) {
            return Optional.empty();
        }
        boolean seen = model.parameters().stream()
                .filter(parameter -> parameter.type() instanceof ParameterType.Files)
                .filter(parameter -> parameter.role() != ParameterRole.REFERENCE_AUDIOS)
                .anyMatch(this::isSet);
        return model.parameter(ParameterRole.REFERENCE_AUDIOS)
                .filter(sounds -> isSet(sounds) && !seen)
                .map(RequestProblem.SoundAlone::new);
    }

    private boolean isSet(Parameter parameter) {
        return request.value(parameter.name()).stream()
                .flatMap(RequestCheck::content)
                .findAny()
                .isPresent();
    }

    /** Empty lists and blank texts count as not set: the services take them so. */
    private static Stream<?> content(ParameterValue value) {
        return switch (value) {
            case ParameterValue.Files(var files) -> files.stream();
            case ParameterValue.Text(String text) -> Stream.of(text).filter(words -> !words.isBlank());
            case ParameterValue.Whole _, ParameterValue.Flag _ -> Stream.of(value);
        };
    }

    private static Optional<RequestProblem> problemIf(boolean wrong, RequestProblem problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }
}
