package studio.slateroom.provider.animatic.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.Picture;
import studio.slateroom.media.Sound;
import studio.slateroom.media.ffmpeg.FfmpegPictureReader;
import studio.slateroom.media.ffmpeg.FfmpegSoundReader;
import studio.slateroom.media.ffmpeg.SampleMedia;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.animatic.SmallModels;
import studio.slateroom.provider.live.LiveDraft;

/** Only what has changed is made again. */
@Timeout(60)
class LiveAnimaticTest {

    private static final VideoModel MODEL =
            SmallModels.CATALOG.find("seedance-2.0").orElseThrow();
    private static final String LAMP = "Shot 1 | 0s–0.5s\nA lamp in a room.\n";
    private static final String DOOR = "Shot 2 | 0.5s–1s\nA woman at the door.\n";
    private static final String SEA = "Shot 3 | 1s–1.5s\nThe sea at night, slow push in.\n";
    private static final String CAR = "Shot 4 | 1.5s–2s\nA red car.\n";
    private static final String SCRIPT = LAMP + DOOR + SEA + CAR;

    @TempDir
    private Path folder;

    private LiveRig rig;

    @AfterEach
    void close() {
        rig().close();
    }

    @Test
    void makesEveryShotOnceAndThenOnlyTheOneThatIsTypedIn() throws Exception {
        clip(SCRIPT);
        assertThat(rig().takePieces()).isEqualTo(4);

        clip(LAMP + DOOR.replace("woman", "man") + SEA + CAR);
        assertThat(rig().takePieces()).isEqualTo(1);
    }

    @Test
    void makesTheShotAnewThatTheChangedOneIsSeenUnder() throws Exception {
        String dissolved = SEA.replace("The sea", "Dissolve to the sea");
        clip(LAMP + DOOR + dissolved + CAR);
        rig().takePieces();

        clip(LAMP + DOOR.replace("woman", "man") + dissolved + CAR);
        assertThat(rig().takePieces()).isEqualTo(2);
        clip(LAMP.replace("lamp", "mirror") + DOOR.replace("woman", "man") + dissolved + CAR);
        assertThat(rig().takePieces()).isEqualTo(1);
    }

    @Test
    void makesTheShotsOnBothSidesOfACutThatMoves() throws Exception {
        clip(SCRIPT);
        rig().takePieces();

        clip(LAMP + DOOR.replace("1s", "1.25s") + SEA.replace("1s–", "1.25s–") + CAR);
        assertThat(rig().takePieces()).isEqualTo(2);
    }

    @Test
    void makesNoShotAnewThatOnlyPlaysAtAnotherTime() throws Exception {
        clip(SCRIPT);
        rig().takePieces();

        clip(LAMP.replace("0.5s", "0.75s")
                + DOOR.replace("0.5s–1s", "0.75s–1.25s")
                + SEA.replace("1s–", "1.25s–")
                + CAR);
        assertThat(rig().takePieces()).as("the first and the third").isEqualTo(2);
    }

    @Test
    void isTheSameDraftWhereNothingHasChangedThatCanBeSeenOrHeard() throws Exception {
        LiveDraft draft = draft(SCRIPT);
        Path clip = draft.clip();
        rig().takePieces();

        LiveDraft again = draft(SCRIPT.replace("\n", "\n\n"));
        assertThat(again).isSameAs(draft);
        assertThat(again.clip()).isEqualTo(clip);
        assertThat(rig().takePieces()).isZero();
    }

    @Test
    void makesNothingAnewWhenAChangeIsTakenBack() throws Exception {
        clip(SCRIPT);
        clip(LAMP + DOOR.replace("woman", "man") + SEA + CAR);
        rig().takePieces();

        clip(SCRIPT);
        assertThat(rig().takePieces()).isZero();
    }

    @Test
    void makesTheSoundAnewOnlyWhenItChanges() throws Exception {
        clip(SCRIPT);
        clip(LAMP + DOOR.replace("woman", "man") + SEA + CAR);
        assertThat(files(".m4a")).hasSize(1);

        Path clip = clip(LAMP + DOOR + SEA.replace("The sea", "Heavy rain over the sea") + CAR);
        assertThat(files(".m4a")).hasSize(2);
        assertThat(files(".wav")).isEmpty();
        short[] heard = new FfmpegSoundReader(rig().ffmpeg())
                .read(clip, Duration.ofSeconds(2), new CancelToken())
                .samples();
        assertThat(heard).hasSize(2 * Sound.RATE * Sound.CHANNELS);
        assertThat(loudest(heard)).isGreaterThan(500);
    }

    @Test
    void makesAllAnewForAnotherSeed() throws Exception {
        clip(SCRIPT);
        rig().takePieces();

        turn(Map.of("prompt", Requests.text(SCRIPT), "seed", Requests.whole(7))).clip();
        assertThat(rig().takePieces()).isEqualTo(4);
    }

    @Test
    void isTheSameClipAsIfAllWereMadeAnew() throws Exception {
        Path picture = SampleMedia.picture(folder.resolve("couple.png"), "png", 320, 200);
        ParameterValue file = new ParameterValue.Files(List.of(new AttachedFile(picture, ContentHash.of(picture))));
        String dissolved = SEA.replace("The sea", "Dissolve to the sea (image 1)");
        List<Map<String, ParameterValue>> edits = List.of(
                Map.of("prompt", Requests.text(SCRIPT)),
                Map.of("prompt", Requests.text(LAMP + DOOR + dissolved + CAR)),
                Map.of("prompt", Requests.text(LAMP + DOOR + dissolved + CAR), "reference_images", file),
                Map.of("prompt", Requests.text(SCRIPT), "first_frame_url", file),
                Map.of("prompt", Requests.text(SCRIPT), "first_frame_url", file, "last_frame_url", file),
                Map.of("prompt", Requests.text(LAMP + DOOR.replace("1s", "1.25s") + CAR)),
                Map.of("prompt", Requests.text(DOOR.replace("0.5s", "0s") + SEA + CAR)),
                Map.of("prompt", Requests.text("Rainy night.\n" + SCRIPT)),
                Map.of("prompt", Requests.text(SCRIPT), "generate_audio", Requests.flag(false)));
        for (Map<String, ParameterValue> edit : edits) {
            byte[] clip = Files.readAllBytes(turn(edit).clip());
            try (LiveRig fresh = new LiveRig(folder.resolve("fresh"), 1 << 20)) {
                Path anew = fresh.drafts().turnTo(request(edit)).clip();
                assertThat(clip).as(edit.keySet().toString()).isEqualTo(Files.readAllBytes(anew));
            }
        }
    }

    @Test
    void showsAFrameWithoutTheClipAsTheClipWillShowIt() throws Exception {
        LiveDraft draft = draft(SCRIPT);
        List<Duration> instants =
                List.of(Duration.ZERO, Duration.ofMillis(500), Duration.ofMillis(1250), Duration.ofMillis(1958));
        Map<Duration, Picture> stills = new TreeMap<>();
        for (Duration instant : instants) {
            stills.put(instant, draft.frameAt(instant));
        }
        assertThat(rig().takePieces()).isZero();

        Path clip = draft.clip();
        FfmpegPictureReader reader = new FfmpegPictureReader(rig().ffmpeg());
        stills.forEach((instant, still) -> assertThat(distance(still, read(reader, clip, instant)))
                .as(instant.toString())
                .isLessThan(2.5));
        assertThat(distance(stills.get(Duration.ZERO), stills.get(Duration.ofMillis(1250))))
                .as("two shots")
                .isGreaterThan(10);
    }

    @Test
    void showsTheFirstAndTheLastFrameForInstantsBeyondTheClip() throws Exception {
        LiveDraft draft = draft(SCRIPT);
        assertThat(draft.frameAt(Duration.ofSeconds(-1)).rgb())
                .isEqualTo(draft.frameAt(Duration.ZERO).rgb());
        assertThat(draft.frameAt(Duration.ofSeconds(9)).rgb())
                .isEqualTo(draft.frameAt(Duration.ofMillis(1960)).rgb());
    }

    @Test
    void dropsWhatANewerTextDoesNotNeedAndKeepsTheRestGoing() throws Exception {
        CountDownLatch gate = rig().closeGate();
        LiveDraft old = draft(LAMP + DOOR.replace("1s", "2s"));
        CompletableFuture<Path> waiting = inBackground(old);
        CancelToken patience = new CancelToken();
        while (rig().pieces() < 2) {
            patience.await(Duration.ofMillis(5));
        }

        LiveDraft fresh = draft(LAMP + DOOR.replace("1s", "2s").replace("woman", "man"));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(waiting::join)
                .withCauseInstanceOf(CancellationException.class);
        gate.countDown();
        assertThat(fresh.clip()).exists();
        assertThat(rig().takePieces())
                .as("the first shot goes on, the second is made twice")
                .isEqualTo(3);
    }

    @Test
    void endsAllWhenNothingIsWantedAnyMore() throws Exception {
        rig().closeGate();
        CompletableFuture<Path> waiting = inBackground(draft(SCRIPT));

        rig().drafts().rest();
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(waiting::join)
                .withCauseInstanceOf(CancellationException.class);
    }

    @Test
    void restsWithoutWaitingForWhoLooksAtFiles() throws Exception {
        LiveDraft draft = draft(SCRIPT);
        synchronized (rig().drafts()) {
            CompletableFuture.runAsync(rig().drafts()::rest).get(10, TimeUnit.SECONDS);
        }
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> draft.frameAt(Duration.ZERO));
    }

    @Test
    void turnsToTheSameTextAgainRightAfterARest() throws Exception {
        draft(SCRIPT);
        rig().drafts().rest();
        LiveDraft again = draft(SCRIPT);
        assertThat(again.frameAt(Duration.ZERO)).isNotNull();
        assertThat(again.clip()).exists();
    }

    @Test
    void saysWhichFileIsMissingEvenIfItWasThereBefore() throws Exception {
        Path picture = SampleMedia.picture(folder.resolve("couple.png"), "png", 320, 200);
        ParameterValue files = new ParameterValue.Files(List.of(new AttachedFile(picture, ContentHash.of(picture))));
        Map<String, ParameterValue> values = Map.of("prompt", Requests.text(SCRIPT), "reference_images", files);
        turn(values).clip();

        Files.delete(picture);
        ProviderException thrown = catchThrowableOfType(ProviderException.class, () -> turn(values));
        assertThat(thrown.message()).isEqualTo(Message.of("media.fault.missing", "couple.png"));
    }

    @Test
    void refusesWhatTheEngineWouldRefuse() {
        ProviderException thrown = catchThrowableOfType(ProviderException.class, () -> draft(" "));
        assertThat(thrown.message().key()).contains("emptyScript");
    }

    @Test
    void keepsFewFilesThatAreNotWanted() throws Exception {
        rig = new LiveRig(folder.resolve("work"), 1);
        for (int i = 0; i < 6; i++) {
            clip(SCRIPT.replace("lamp", "lamp number " + i));
        }
        draft(SCRIPT);
        assertThat(files(".mp4"))
                .as("three shots that all share, and three clips")
                .hasSize(3 + 3);
    }

    @Test
    void leavesNothingBehind() throws Exception {
        clip(SCRIPT);
        rig().drafts().close();
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    private LiveRig rig() {
        if (rig == null) {
            rig = new LiveRig(folder.resolve("work"), 1 << 20);
        }
        return rig;
    }

    private static CompletableFuture<Path> inBackground(LiveDraft draft) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return draft.clip();
            } catch (ProviderException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private LiveDraft turn(Map<String, ParameterValue> values) throws ProviderException {
        return rig().drafts().turnTo(request(values));
    }

    private static GenerationRequest request(Map<String, ParameterValue> values) {
        Map<String, ParameterValue> all = new TreeMap<>(Map.of("duration", Requests.whole(2)));
        all.putAll(values);
        return Requests.of(MODEL, all);
    }

    private LiveDraft draft(String script) throws ProviderException {
        return turn(Map.of("prompt", Requests.text(script)));
    }

    private Path clip(String script) throws ProviderException {
        return draft(script).clip();
    }

    private List<Path> files(String ending) throws Exception {
        try (Stream<Path> all = Files.walk(folder.resolve("work"))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Picture read(FfmpegPictureReader reader, Path clip, Duration instant) {
        try {
            return reader.read(clip, instant, SmallModels.TINY.width(), SmallModels.TINY.height());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static int loudest(short[] samples) {
        int loudest = 0;
        for (short sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    /** How far the channels of two pictures are apart on average, of 255. */
    private static double distance(Picture a, Picture b) {
        assertThat(a.rgb()).hasSameSizeAs(b.rgb());
        long sum = 0;
        for (int i = 0; i < a.rgb().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a.rgb()[i] >> shift & 255) - (b.rgb()[i] >> shift & 255));
            }
        }
        return sum / 3.0 / a.rgb().length;
    }
}
