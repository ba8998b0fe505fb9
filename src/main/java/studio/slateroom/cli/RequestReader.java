package studio.slateroom.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.RequestCheck;
import studio.slateroom.generation.RequestProblem;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.Message;

/** Makes a request out of a command's words. */
final class RequestReader {

    private final VideoModel model;

    RequestReader(VideoModel model) {
        this.model = model;
    }

    /**
     * The request, checked.
     *
     * @throws CommandFailure with the first thing that is wrong
     */
    GenerationRequest read(String script, RenderOptions options) throws CommandFailure {
        Map<String, ParameterValue> values = values(script, options.parameters());
        attach(values, ParameterRole.FIRST_FRAME, "--first-frame", options.firstFrame());
        attach(values, ParameterRole.LAST_FRAME, "--last-frame", options.lastFrame());
        attach(values, ParameterRole.REFERENCE_IMAGES, "--image", options.images());
        attach(values, ParameterRole.REFERENCE_VIDEOS, "--video", options.videos());
        attach(values, ParameterRole.REFERENCE_AUDIOS, "--audio", options.audios());
        GenerationRequest request = new GenerationRequest(model.slug(), values);
        List<RequestProblem> problems = RequestCheck.check(model, request);
        if (!problems.isEmpty()) {
            throw CommandFailure.badInput(problems.getFirst().message());
        }
        return request;
    }

    /** What is asked of the model, not checked. */
    GenerationRequest unchecked(String script, Map<String, String> given) throws CommandFailure {
        return new GenerationRequest(model.slug(), values(script, given));
    }

    private Map<String, ParameterValue> values(String script, Map<String, String> given) throws CommandFailure {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        for (Parameter parameter : model.parameters()) {
            ParameterValue standard = parameter.type().defaultValue();
            if (parameter.role() == ParameterRole.PROMPT) {
                values.put(parameter.name(), new ParameterValue.Text(script));
            } else if (standard != null) {
                values.put(parameter.name(), standard);
            }
        }
        for (Map.Entry<String, String> entry : given.entrySet()) {
            Optional<Parameter> parameter = model.parameter(entry.getKey());
            // One that the model does not have is named by the check below.
            values.put(
                    entry.getKey(),
                    parameter.isPresent()
                            ? value(parameter.get(), entry.getValue())
                            : new ParameterValue.Text(entry.getValue()));
        }
        return values;
    }

    private static ParameterValue value(Parameter parameter, String text) throws CommandFailure {
        return switch (parameter.type()) {
            case ParameterType.Choice choice ->
                choice.allowed().stream()
                        .filter(allowed -> allowed.toString().equals(text))
                        .findFirst()
                        .orElse(new ParameterValue.Text(text));
            case ParameterType.Flag _ -> flag(parameter, text);
            case ParameterType.Whole _ -> whole(parameter, text);
            case ParameterType.Text _ -> new ParameterValue.Text(text);
            case ParameterType.Files _ ->
                throw CommandFailure.badInput(Message.of("cli.render.filesByOption", parameter.name()));
        };
    }

    private static ParameterValue flag(Parameter parameter, String text) throws CommandFailure {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> new ParameterValue.Flag(true);
            case "false", "off", "no" -> new ParameterValue.Flag(false);
            default -> throw CommandFailure.badInput(Message.of("cli.render.noFlag", parameter.name(), text));
        };
    }

    private static ParameterValue whole(Parameter parameter, String text) throws CommandFailure {
        try {
            return new ParameterValue.Whole(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            throw CommandFailure.badInput(Message.of("cli.render.noNumber", parameter.name(), text), e);
        }
    }

    private void attach(Map<String, ParameterValue> values, ParameterRole role, String option, List<String> places)
            throws CommandFailure {
        if (places.isEmpty()) {
            return;
        }
        Parameter parameter = model.parameter(role)
                .orElseThrow(() -> CommandFailure.badInput(Message.of("cli.render.noSuchFiles", model.name(), option)));
        List<AttachedFile> files = new ArrayList<>();
        for (String place : places) {
            files.add(attached(place));
        }
        values.put(parameter.name(), new ParameterValue.Files(files));
    }

    private static AttachedFile attached(String place) throws CommandFailure {
        if (place.startsWith("https://") || place.startsWith("http://")) {
            return elsewhere(place);
        }
        Path absolute = Path.of(place).toAbsolutePath().normalize();
        try {
            return new AttachedFile(absolute, ContentHash.of(absolute));
        } catch (MediaException e) {
            throw CommandFailure.badInput(e.message(), e);
        }
    }

    private static AttachedFile elsewhere(String place) throws CommandFailure {
        try {
            URI address = new URI(place);
            Path name = Path.of(String.valueOf(address.getPath())).getFileName();
            return new AttachedFile(
                    name == null ? Path.of("file") : name, ContentHash.ofText(place), Optional.of(address));
        } catch (URISyntaxException | InvalidPathException e) {
            throw CommandFailure.badInput(Message.of("cli.generate.badAddress", place), e);
        }
    }
}
