package studio.slateroom.ui.desk;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.LintTargets;
import studio.slateroom.generation.RequestCheck;
import studio.slateroom.generation.RequestProblem;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Message;
import studio.slateroom.project.Clip;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.lint.LintTarget;
import studio.slateroom.ui.fx.UiTasks;

/** The clip that is being worked on, as observable values. Everything here lives on the UI thread. */
public final class ClipDesk {

    private final ModelCatalog catalog;
    private final ScriptReader reader;
    private final ReadOnlyObjectWrapper<@Nullable Clip> clip = new ReadOnlyObjectWrapper<>();
    private final StringProperty script = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<VideoModel> model;
    private final ReadOnlyObjectWrapper<ShotTimeline> timeline;
    private final ReadOnlyObjectWrapper<List<RequestProblem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableMap<AttachedFile, Message> fileFaults = FXCollections.observableHashMap();
    private final ObservableMap<AttachedFile, Duration> fileLengths = FXCollections.observableHashMap();
    private Editing editing = (kind, changed) -> {};
    private boolean showing;

    /** Is told of every change that the user makes to the clip. */
    @FunctionalInterface
    public interface Editing {
        /**
         * The clip was changed.
         *
         * @param kind what was changed; equal kinds in a row at one clip are one step of undo
         */
        void changed(Object kind, Clip changed);
    }

    /** A desk with nothing on it. */
    public ClipDesk(ModelCatalog catalog, UiTasks tasks) {
        this.catalog = catalog;
        this.reader = new ScriptReader(tasks);
        this.model = new ReadOnlyObjectWrapper<>(catalog.first());
        this.timeline =
                new ReadOnlyObjectWrapper<>(ShotTimeline.of(parsedProperty().get(), Duration.ZERO));
        script.subscribe(this::scriptChanged);
        parsedProperty().subscribe(this::layOut);
        fileLengths.addListener((MapChangeListener<AttachedFile, Duration>) _ -> check());
    }

    /** Says who is told of changes. */
    void onEditing(Editing listener) {
        editing = listener;
    }

    /** Puts a clip on the desk, or the same one changed from elsewhere. */
    void show(Clip shown) {
        showing = true;
        clip.set(shown);
        model.set(catalog.find(shown.model()).orElse(catalog.first()));
        script.set(shown.script());
        showing = false;
        layOut();
        check();
    }

    /** The clip as it stands, or null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Clip> clipProperty() {
        return clip.getReadOnlyProperty();
    }

    /** The script; editors bind to it both ways. */
    public StringProperty scriptProperty() {
        return script;
    }

    /** The script as it was understood; follows the text a moment later. */
    public ReadOnlyObjectProperty<ShotScript> parsedProperty() {
        return reader.parsedProperty();
    }

    /** The script as it was understood together with what is wrong with it for its model, parameters and files. */
    public ReadOnlyObjectProperty<ScriptReading> readingProperty() {
        return reader.readingProperty();
    }

    /** The script laid out over the clip's length. */
    public ReadOnlyObjectProperty<ShotTimeline> timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    /** The model that the clip is made with. */
    public ReadOnlyObjectProperty<VideoModel> modelProperty() {
        return model.getReadOnlyProperty();
    }

    /** What stands against generating the clip; empty when nothing does. */
    public ReadOnlyObjectProperty<List<RequestProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** The attached files that cannot be used, with the reason. Kept by whoever looks at the files. */
    public ObservableMap<AttachedFile, Message> fileFaults() {
        return fileFaults;
    }

    /** How long the attached files play, as far as they were looked at. Kept by whoever looks at the files. */
    public ObservableMap<AttachedFile, Duration> fileLengths() {
        return fileLengths;
    }

    /** What the clip asks of its model, as it stands. */
    public GenerationRequest request() {
        return current().request(model.get());
    }

    /** What the rules of the script are to know of the clip. */
    LintTarget lintTarget() {
        return LintTargets.of(model.get(), request(), file -> Optional.ofNullable(fileLengths.get(file)));
    }

    /** The attached files of one role. */
    public List<AttachedFile> files(ParameterRole role) {
        Clip shown = clip.get();
        return shown == null ? List.of() : shown.files().getOrDefault(role, List.of());
    }

    /** How many files the model takes of one kind under its reference lists. */
    public List<AttachedFile> references(MediaKind kind) {
        return new ClipBrief(model.get(), request()).references(kind);
    }

    /** The value of a parameter, its default where the user has set none, or null. */
    public @Nullable ParameterValue value(Parameter parameter) {
        Clip shown = clip.get();
        return shown == null
                ? parameter.type().defaultValue()
                : shown.value(model.get(), parameter).orElse(null);
    }

    /** Chooses the model. Settings that the user made for it before come back; others keep their meaning. */
    public void chooseModel(VideoModel chosen) {
        Clip shown = current();
        if (chosen.slug().equals(shown.model())) {
            return;
        }
        Map<String, Map<String, ParameterValue>> settings = new HashMap<>(shown.settings());
        settings.computeIfAbsent(chosen.slug(), _ -> carriedOver(chosen));
        edit("model", shown.withModel(chosen.slug()).withSettings(settings));
    }

    /** Sets a parameter; null takes it back to what the model does without it. */
    public void set(Parameter parameter, @Nullable ParameterValue value) {
        Clip shown = current();
        Clip changed = shown.with(model.get(), parameter, value);
        if (!changed.equals(shown)) {
            edit(parameter.name(), changed);
        }
    }

    /** Attaches exactly these files under a role. */
    public void setFiles(ParameterRole role, List<AttachedFile> attached) {
        Clip shown = current();
        Map<ParameterRole, List<AttachedFile>> files = new HashMap<>(shown.files());
        files.put(role, List.copyOf(attached));
        // A new object as the kind keeps every change of files a step of its own.
        edit(new Object(), shown.withFiles(files));
    }

    /** Attaches exactly these files, role by role. */
    public void setFiles(Map<ParameterRole, List<AttachedFile>> attached) {
        edit(new Object(), current().withFiles(attached));
    }

    /** Checks again, after a file was found good or bad. */
    public void check() {
        Clip shown = clip.get();
        List<RequestProblem> found =
                shown == null ? List.of() : RequestCheck.check(model.get(), shown.request(model.get()));
        if (!found.equals(problems.get())) {
            problems.set(found);
        }
        reader.read(script.get(), shown == null ? null : lintTarget());
    }

    private Map<String, ParameterValue> carriedOver(VideoModel chosen) {
        Map<String, ParameterValue> values = new HashMap<>();
        for (Parameter parameter : chosen.parameters()) {
            model.get()
                    .parameter(parameter.role())
                    .filter(_ -> parameter.role() != ParameterRole.OTHER)
                    .map(this::value)
                    .filter(value -> TakenValues.takes(parameter, value))
                    .ifPresent(value -> values.put(parameter.name(), value));
        }
        return values;
    }

    private void edit(Object kind, Clip changed) {
        editing.changed(kind, changed);
        show(changed);
    }

    private void scriptChanged() {
        Clip shown = clip.get();
        if (showing) {
            return;
        }
        if (shown != null && !shown.script().equals(script.get())) {
            Clip changed = shown.withScript(script.get());
            clip.set(changed);
            editing.changed(ProjectDesk.SCRIPT, changed);
        }
        check();
    }

    private void layOut() {
        Clip shown = clip.get();
        Duration length =
                shown == null ? Duration.ZERO : new ClipBrief(model.get(), shown.request(model.get())).length();
        timeline.set(ShotTimeline.of(parsedProperty().get(), length));
    }

    private Clip current() {
        return Optional.ofNullable(clip.get())
                .orElseThrow(() -> new IllegalStateException("there is no clip on the desk"));
    }
}
