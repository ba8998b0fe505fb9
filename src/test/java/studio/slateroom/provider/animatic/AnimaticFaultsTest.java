package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.ffmpeg.SampleMedia;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;

/** Bad files and bad disks become faults that name them, and nothing is left behind. */
class AnimaticFaultsTest {

    @TempDir
    private Path folder;

    @Test
    void namesPictureOfZeroBytes() throws Exception {
        assertThat(refused(Files.createFile(folder.resolve("void.png"))))
                .isEqualTo(said("media.fault.empty", "void.png"));
    }

    @Test
    void namesTextThatIsCalledAPicture() throws Exception {
        assertThat(refused(Files.writeString(folder.resolve("notes.jpg"), "Shot 1: a lamp.")))
                .isEqualTo(said("media.fault.notMedia", "notes.jpg"));
    }

    @Test
    void namesPictureThatStatesAnEnormousSize() throws Exception {
        assertThat(refused(SampleMedia.statedPng(folder.resolve("bomb.png"), 60_000, 60_000)))
                .startsWith("bomb.png measures 60000 × 60000 pixels.");
    }

    @Test
    void namesSoundThatIsGivenAsPicture() throws Exception {
        assertThat(refused(SampleMedia.tone(folder.resolve("tone.png"), 0.2))).startsWith("tone.png is ");
    }

    @Test
    void namesPictureWithoutContent() throws Exception {
        assertThat(refused(SampleMedia.statedPng(folder.resolve("hollow.png"), 64, 64)))
                .isEqualTo(said("media.fault.unreadable", "hollow.png"));
    }

    @Test
    void namesPictureThatIsGone() throws Exception {
        Path picture = SampleMedia.picture(folder.resolve("gone.png"), "png", 64, 48);
        Map<String, ParameterValue> values = citing(picture);
        Files.delete(picture);
        assertThat(invalid(values)).isEqualTo(said("media.fault.missing", "gone.png"));
    }

    @Test
    void namesPictureThatIsNoLongerTheOneThatWasAttached() throws Exception {
        Path picture = SampleMedia.picture(folder.resolve("other.png"), "png", 64, 48);
        Map<String, ParameterValue> values = citing(picture);
        SampleMedia.picture(picture, "png", 48, 64);
        assertThat(invalid(values)).isEqualTo(said("media.fault.changed", "other.png"));
    }

    @Test
    void namesWorkFolderThatCannotBeMade() throws Exception {
        Path shared = Files.writeString(folder.resolve("file"), "no folder").resolve("work");
        try (AnimaticRig rig = new AnimaticRig(shared, 1)) {
            PreparedRequest prepared =
                    rig.provider().prepare(Requests.of(SmallModels.SEEDANCE_2, Map.of()), new CancelToken());
            ProviderException thrown = catchThrowableOfType(
                    ProviderException.class, () -> rig.provider().submit(prepared));
            assertThat(storage(thrown)).contains(shared.toString());
        }
        assertThat(folder.resolve("file")).hasContent("no folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesFullDiskUnderTheWorkFolder() throws Exception {
        Path shared = folder.resolve("work");
        try (AnimaticRig rig = new AnimaticRig(shared, 2, AnimaticFaultsTest::onFullDisk)) {
            ProviderException thrown = catchThrowableOfType(
                    ProviderException.class,
                    () -> rig.render(Requests.of(SmallModels.SEEDANCE_2, Map.of()), folder.resolve("clip.mp4")));
            assertThat(storage(thrown)).startsWith("The disk of " + shared).contains("is full");
            assertThat(AnimaticRig.clipFolders(shared)).isEmpty();
        }
        assertThat(folder.resolve("clip.mp4")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesFullDiskUnderTheTarget() throws Exception {
        Path target = Files.createSymbolicLink(folder.resolve("clip.mp4"), Path.of("/dev/full"));
        try (AnimaticRig rig = new AnimaticRig(folder.resolve("work"), 2)) {
            ProviderException thrown = catchThrowableOfType(
                    ProviderException.class, () -> rig.render(Requests.of(SmallModels.SEEDANCE_2, Map.of()), target));
            assertThat(storage(thrown)).startsWith("The disk of " + folder).contains("is full");
        }
    }

    /** The real encoder, whose every file lies on the device that is always full. */
    private static ClipEncoder onFullDisk(ClipEncoder encoder) {
        return (target, size, framesPerSecond, cancel) -> {
            try {
                Files.createSymbolicLink(target, Path.of("/dev/full"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return encoder.open(target, size, framesPerSecond, cancel);
        };
    }

    private String refused(Path picture) throws Exception {
        return invalid(citing(picture));
    }

    private static Map<String, ParameterValue> citing(Path picture) throws Exception {
        return Map.of("prompt", Requests.text("A lamp (image 1)."), "reference_images", AnimaticRig.attached(picture));
    }

    /** What the user is told of a request that cannot be carried out. */
    private String invalid(Map<String, ParameterValue> values) throws Exception {
        Path shared = folder.resolve("work");
        try (AnimaticRig rig = new AnimaticRig(shared, 2)) {
            ProviderException thrown = catchThrowableOfType(
                    ProviderException.class,
                    () -> rig.render(Requests.of(SmallModels.SEEDANCE_2, values), folder.resolve("clip.mp4")));
            assertThat(thrown).as("a fault").isNotNull();
            assertThat(thrown.fault()).isInstanceOf(ProviderFault.Invalid.class);
            assertThat(AnimaticRig.clipFolders(shared)).isEmpty();
            return Texts.in(Locale.ENGLISH).get(thrown.fault().message());
        }
    }

    private static String storage(ProviderException thrown) {
        assertThat(thrown).as("a fault").isNotNull();
        assertThat(thrown.fault()).isInstanceOf(ProviderFault.Storage.class);
        return Texts.in(Locale.ENGLISH).get(thrown.fault().message());
    }

    private static String said(String key, String name) {
        return Texts.in(Locale.ENGLISH).get(key, name);
    }
}
