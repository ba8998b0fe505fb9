package studio.slateroom.app.help;

import java.time.Clock;
import studio.slateroom.platform.ProjectPages;
import studio.slateroom.ui.fx.ViewLoader;
import studio.slateroom.ui.updates.UpdateNotice;
import studio.slateroom.ui.updates.UpdateNoticeController;
import studio.slateroom.ui.updates.UpdatesViewModel;
import studio.slateroom.updates.GithubFeed;
import studio.slateroom.updates.UpdateMemoryFile;
import studio.slateroom.updates.UpdateSearch;
import studio.slateroom.updates.Version;
import studio.slateroom.web.HttpWeb;

/** The search for updates, and its bar as soon as there is something to say. */
final class UpdateParts {

    private final UpdatesViewModel model;
    private boolean shown;

    UpdateParts(Program program, HelpHooks hooks) {
        UpdateSearch search = new UpdateSearch(
                Version.parse(program.info().version())
                        .orElseThrow(() -> new IllegalStateException(
                                "no version: " + program.info().version())),
                new GithubFeed(
                        new HttpWeb(program.info()), ProjectPages.fromBuild().releases()),
                new UpdateMemoryFile(program.directories().data().resolve("updates.json")),
                Clock.systemUTC());
        model = new UpdatesViewModel(search, hooks.updates(), program.desktop()::open, program.tasks());
        model.noticeProperty().subscribe(notice -> {
            if (!shown && !(notice instanceof UpdateNotice.Nothing)) {
                shown = true;
                ViewLoader views = new ViewLoader(program.texts())
                        .with(UpdateNoticeController.class, () -> new UpdateNoticeController(model, program.texts()));
                hooks.shell().addNotice(views.load(UpdateNoticeController.class));
            }
        });
    }

    UpdatesViewModel model() {
        return model;
    }
}
