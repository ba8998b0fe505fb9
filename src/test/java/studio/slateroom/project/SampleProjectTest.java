package studio.slateroom.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.RequestCheck;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.parse.ShotScriptParser;

class SampleProjectTest {

    @TempDir
    Path disk;

    @Test
    void isReadyToBeGenerated() throws Exception {
        ProjectFolder folder = new ProjectFolder(disk);
        Clip clip = SampleProject.create(folder).clips().getFirst();
        VideoModel model = CatalogReader.bundled().find(clip.model()).orElseThrow();

        assertThat(RequestCheck.check(model, clip.request(model))).isEmpty();
        assertThat(clip.files().get(ParameterRole.REFERENCE_IMAGES))
                .hasSize(4)
                .allSatisfy(picture -> assertThat(Files.size(picture.path())).isBetween(50_000L, 500_000L));
    }

    @Test
    void hasEightShotsOfWhichFourCiteAPictureEach() throws Exception {
        ShotScript script = ShotScriptParser.parse(SampleProject.script());

        assertThat(script.shots())
                .hasSize(8)
                .allSatisfy(shot -> assertThat(shot.time()).isNotNull());
        assertThat(script.shots().stream().flatMap(shot -> shot.firstCited(MediaKind.IMAGE).stream()))
                .extracting(citation -> citation.number())
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }
}
