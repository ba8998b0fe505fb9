package studio.slateroom.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.project.Project;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.ProjectStore;
import studio.slateroom.ui.fx.InlineTasks;

/** A desk with a project on it, for tests of the view models around it. */
public final class DeskFixture {

    public final ModelCatalog catalog = CatalogReader.bundled();
    public final Texts texts = Texts.in(Locale.ENGLISH);
    public final InlineTasks time = new InlineTasks();
    public final ClipDesk clip = new ClipDesk(catalog, time.tasks());
    public final ProjectDesk project = new ProjectDesk(new ProjectStore(), clip, time.tasks());
    public final ShotFocus focus = new ShotFocus();

    /** Opens a project of one clip with this script, made with Seedance 2.0. */
    public DeskFixture open(Path folder, String script) {
        Clip first = Clip.create("Opening", "seedance-2.0").withScript(script);
        project.show(new ProjectFolder(folder), new Project("Film", List.of(first)));
        return this;
    }

    public VideoModel model(String slug) {
        return catalog.find(slug).orElseThrow();
    }

    public Parameter parameter(String name) {
        return clip.modelProperty().get().parameter(name).orElseThrow();
    }
}
