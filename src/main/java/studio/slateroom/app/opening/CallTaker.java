package studio.slateroom.app.opening;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.ui.shell.ShellViewModel;

/** Carries out calls in an open studio. Lives on the FX thread. */
public final class CallTaker {

    private final ShellViewModel shell;

    /** Opens files through this view model. */
    public CallTaker(ShellViewModel shell) {
        this.shell = shell;
    }

    /** Opens the project of a call, unless it is open already, and its script. */
    public void take(StudioCall call) {
        call.project()
                .filter(project -> !project.equals(shell.desk().folderProperty().get()))
                .map(ProjectFolder::path)
                .ifPresent(shell::open);
        takeScript(call);
    }

    /** Makes the script of a call a new clip, as soon as there is a project that it can be a clip of. */
    public void takeScript(StudioCall call) {
        call.script().ifPresent(this::importScript);
    }

    private void importScript(Path script) {
        ReadOnlyObjectProperty<@Nullable ProjectFolder> folder = shell.desk().folderProperty();
        if (folder.get() != null) {
            shell.importScript(script);
            return;
        }
        folder.addListener(new ChangeListener<@Nullable ProjectFolder>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable ProjectFolder> property,
                    @Nullable ProjectFolder before,
                    @Nullable ProjectFolder now) {
                property.removeListener(this);
                shell.importScript(script);
            }
        });
    }
}
