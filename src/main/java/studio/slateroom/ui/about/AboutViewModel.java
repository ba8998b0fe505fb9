package studio.slateroom.ui.about;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.ProjectPages;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.UiTasks;

/** What the program is and what it stands on. */
public final class AboutViewModel {

    /** One line: a part, and its version as soon as it is known. */
    public static final class Line {
        private final String name;
        private final ReadOnlyStringWrapper version;

        private Line(String name, String first) {
            this.name = name;
            this.version = new ReadOnlyStringWrapper(first);
        }

        /** What the part is called. */
        public String name() {
            return name;
        }

        /** Its version, or what is said in its place. */
        public ReadOnlyStringProperty versionProperty() {
            return version.getReadOnlyProperty();
        }
    }

    /**
     * What it asks of the desktop.
     *
     * @param clipboard takes a text
     * @param browser shows a page
     */
    public record Outside(Consumer<String> clipboard, Consumer<URI> browser) {}

    private final AppInfo program;
    private final List<Part> parts;
    private final ProjectPages pages;
    private final Outside outside;
    private final UiTasks tasks;
    private final Texts texts;
    private final List<Line> lines;
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper();

    /** A view model that has asked for no version yet. */
    public AboutViewModel(
            AppInfo program, List<Part> parts, ProjectPages pages, Outside outside, UiTasks tasks, Texts texts) {
        this.program = program;
        this.parts = List.copyOf(parts);
        this.pages = pages;
        this.outside = outside;
        this.tasks = tasks;
        this.texts = texts;
        lines = parts.stream()
                .map(part -> new Line(part.name(), texts.get("about.version.asked")))
                .toList();
    }

    /** The program's name. */
    public String name() {
        return program.name();
    }

    /** The program's version, in a sentence. */
    public String version() {
        return texts.get("about.program.version", program.version());
    }

    /** The parts. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether the versions were copied since the page was opened. */
    public ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /** Asks for the versions, each in its own time. */
    public void open() {
        copied.set(false);
        for (int i = 0; i < parts.size(); i++) {
            Line line = lines.get(i);
            tasks.run(
                    parts.get(i).version(), line.version::set, _ -> line.version.set(texts.get("about.version.none")));
        }
    }

    /** Puts the versions on the clipboard. */
    public void copy() {
        outside.clipboard()
                .accept(program.title() + "\n"
                        + lines.stream()
                                .map(line -> line.name() + " " + line.version.get())
                                .collect(Collectors.joining("\n"))
                        + "\n");
        copied.set(true);
    }

    /** Shows the project's page. */
    public void openHome() {
        outside.browser().accept(pages.home());
    }

    /** Shows the licences of all that comes with the program. */
    public void openLicences() {
        outside.browser().accept(pages.licences());
    }
}
