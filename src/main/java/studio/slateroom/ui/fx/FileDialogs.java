package studio.slateroom.ui.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import studio.slateroom.platform.Texts;

/** Asks the user for files and folders, in the system's own windows. */
public final class FileDialogs {

    private final Supplier<Window> owner;
    private final Texts texts;

    /** Dialogs over a window, which need not be there yet. */
    public FileDialogs(Supplier<Window> owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** The window that they stand over. */
    public Window owner() {
        return owner.get();
    }

    /**
     * Asks for a file that is there.
     *
     * @param title the key of what the window is called
     */
    public Optional<Path> file(String title) {
        return Optional.ofNullable(chooser(title).showOpenDialog(owner.get())).map(File::toPath);
    }

    /**
     * Asks for files that are there; none where the user gives up.
     *
     * @param title the key of what the window is called
     */
    public List<Path> files(String title) {
        List<File> chosen = chooser(title).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /**
     * Asks for a folder.
     *
     * @param title the key of what the window is called
     * @param start where to look first, if that is there
     */
    public Optional<Path> folder(String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(title));
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        return chooser;
    }
}
