package studio.slateroom.provider.animatic.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.provider.animatic.SmallModels;

/** What a shot shows of the files that it cites. */
class ExhibitTest {

    private static final AttachedFile PICTURE_1 = file(1);
    private static final AttachedFile PICTURE_2 = file(2);
    private static final AttachedFile PICTURE_3 = file(3);
    private static final AttachedFile FILM = file(11);

    @Test
    void drawsACardWhereNothingIsCited() {
        assertThat(of("A lamp.")).containsExactly(new Exhibit(new Exhibit.Drawing(), 0, 0));
    }

    @Test
    void drawsACardWhereWhatIsCitedIsNotAttached() {
        assertThat(of("A lamp (image 7).")).containsExactly(new Exhibit(new Exhibit.Drawing(), 0, 0));
    }

    @Test
    void sharesTheShotOutAmongWhatItCites() {
        assertThat(of("Anna (image 2) in the bar (image 1), Anna (image 2) again, then video 1 plays."))
                .containsExactly(
                        new Exhibit(new Exhibit.Still(PICTURE_2), 0, 0),
                        new Exhibit(new Exhibit.Still(PICTURE_1), 32, 10),
                        new Exhibit(new Exhibit.Film(FILM, Duration.ZERO), 64, 10));
    }

    @Test
    void changesAtTheTimeThatTheTextNames() {
        assertThat(of("Shot 1 | 0s–4s\n0s–3s: Anna (image 1) waits. 3s–4s: The bar (image 2)."))
                .extracting(Exhibit::from)
                .containsExactly(0, 72);
    }

    @Test
    void showsEveryPictureOfAShortShot() {
        assertThat(of("Shot 1 | 0s–0.25s\n(image 1), (image 2), (image 3).\nShot 2 | 0.25s–4s\nA lamp."))
                .containsExactly(
                        new Exhibit(new Exhibit.Still(PICTURE_1), 0, 0),
                        new Exhibit(new Exhibit.Still(PICTURE_2), 2, 0),
                        new Exhibit(new Exhibit.Still(PICTURE_3), 4, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "video 1 from 0:04 plays, 4000",
        "video 1 from 0:04.5 plays, 4500",
        "video 1 from 2 seconds on, 2000",
        "(video 1) starting at 1.5s, 1500",
        "视频1 从第3秒开始, 3000",
        "video 1 from the start, 0",
        "video 1 at 3s, 0",
    })
    void beginsFilmWhereTheTextSays(String text, int millis) {
        assertThat(of(text)).containsExactly(new Exhibit(new Exhibit.Film(FILM, Duration.ofMillis(millis)), 0, 0));
    }

    private static List<Exhibit> of(String script) {
        GenerationRequest request = Requests.of(
                SmallModels.SEEDANCE_2,
                Map.of(
                        "prompt",
                        Requests.text(script),
                        "duration",
                        Requests.whole(4),
                        "reference_images",
                        new ParameterValue.Files(List.of(PICTURE_1, PICTURE_2, PICTURE_3)),
                        "reference_videos",
                        new ParameterValue.Files(List.of(FILM))));
        ClipBrief brief = new ClipBrief(SmallModels.SEEDANCE_2, request);
        Storyboard board = Storyboard.of(request, brief, SmallModels.TINY);
        return Exhibit.of(board.shots().getFirst(), board);
    }

    private static AttachedFile file(int number) {
        return new AttachedFile(Path.of("/files", number + ".bin"), "hash" + number);
    }
}
