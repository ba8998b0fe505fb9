package studio.slateroom.project;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;

/**
 * A clip in the making: its script, its files, and what it is to be made with.
 *
 * @param id its name in the project, never changed
 * @param title what the user calls it
 * @param script the shot script
 * @param model the slug of the model that makes it
 * @param settings the parameters that the user has set, by model and then by parameter, so that going to another model
 *     and back loses nothing
 * @param files the attached files by their role, whatever a model calls it
 */
public record Clip(
        String id,
        String title,
        String script,
        String model,
        Map<String, Map<String, ParameterValue>> settings,
        Map<ParameterRole, List<AttachedFile>> files) {

    public Clip {
        settings = Map.copyOf(settings);
        files = Map.copyOf(files);
    }

    /** A new clip without a word. */
    public static Clip create(String title, String model) {
        return new Clip(newId(), title, "", model, Map.of(), Map.of());
    }

    /** This clip with another title. */
    public Clip withTitle(String newTitle) {
        return new Clip(id, newTitle, script, model, settings, files);
    }

    /** This clip with another script. */
    public Clip withScript(String newScript) {
        return new Clip(id, title, newScript, model, settings, files);
    }

    /** This clip made with another model. */
    public Clip withModel(String newModel) {
        return new Clip(id, title, script, newModel, settings, files);
    }

    /** This clip with other settings, by model and then by parameter. */
    public Clip withSettings(Map<String, Map<String, ParameterValue>> newSettings) {
        return new Clip(id, title, script, model, newSettings, files);
    }

    /** This clip with a model's parameter set; null takes it back to what the model does without it. */
    public Clip with(VideoModel target, Parameter parameter, @Nullable ParameterValue value) {
        Map<String, Map<String, ParameterValue>> changed = new HashMap<>(settings);
        Map<String, ParameterValue> values = new HashMap<>(settings.getOrDefault(target.slug(), Map.of()));
        if (value == null) {
            values.remove(parameter.name());
        } else {
            values.put(parameter.name(), value);
        }
        changed.put(target.slug(), Map.copyOf(values));
        return withSettings(changed);
    }

    /** This clip with other files. */
    public Clip withFiles(Map<ParameterRole, List<AttachedFile>> newFiles) {
        return new Clip(id, title, script, model, settings, newFiles);
    }

    /** A second clip like this one. */
    public Clip copy(String newTitle) {
        return new Clip(newId(), newTitle, script, model, settings, files);
    }

    /**
     * What this clip asks of a model. Every parameter that has a value or a default is said, so that a service whose
     * defaults change does not change the clip.
     */
    public GenerationRequest request(VideoModel target) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        for (Parameter parameter : target.parameters()) {
            value(target, parameter).ifPresent(value -> values.put(parameter.name(), value));
        }
        return new GenerationRequest(target.slug(), values);
    }

    /** The value of a model's parameter as this clip has it, its default where the user has set none. */
    public Optional<ParameterValue> value(VideoModel target, Parameter parameter) {
        if (parameter.role() == ParameterRole.PROMPT) {
            return Optional.of(new ParameterValue.Text(script));
        }
        if (parameter.type() instanceof ParameterType.Files) {
            List<AttachedFile> attached = files.getOrDefault(parameter.role(), List.of());
            return attached.isEmpty() ? Optional.empty() : Optional.of(new ParameterValue.Files(attached));
        }
        Map<String, ParameterValue> set = settings.getOrDefault(target.slug(), Map.of());
        return Optional.ofNullable(set.get(parameter.name()))
                .or(() -> Optional.ofNullable(parameter.type().defaultValue()));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
