package studio.slateroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.slateroom.catalog.FrameSize;

/**
 * The way to an animatic that needs no program of one's own: the system's FFmpeg with one filter graph of zoompan over
 * pictures of twice the size, xfade and drawtext, and the encoder as the engine sets it.
 */
final class FilterGraph {

    static final Path FFMPEG = Path.of("/usr/bin/ffmpeg");

    /** The script whose shots, moves and changes the graph copies. */
    static final String SCRIPT = """
            Shot 1 | 0s–1s
            Slow push in. Medium shot. The man and woman sit inside a red convertible (image 1).
            Shot 2 | 1s–2s
            Dissolve. Wide shot, pan right. The woman sits on the car door at sunset.
            Shot 3 | 2s–3s
            Close shot, handheld. The male lead wears sunglasses (image 2).
            Shot 4 | 3s–4s
            Dissolve. Slow pull out. A forest in the morning, a woman walks.
            Shot 5 | 4s–5s
            Medium shot, tilt up. A man in the city, red light.
            Shot 6 | 5s–7s
            Medium shot, pan left. A man and a woman drive along a road at night (image 3).
            Shot 7 | 7s–9s
            Wipe. Medium shot, crane up (image 4).
            Shot 8 | 9s–10s
            Close shot, pan left. The sea at dawn.
            """;

    private static final int[] SECONDS = {1, 1, 1, 1, 1, 2, 2, 1};
    private static final String[] CHANGES = {"", "fade", "", "fade", "", "", "wipeleft", ""};
    private static final String[] ZOOMS = {
        "1+0.1*on/%d", "1.1", "1.05", "1.1-0.1*on/%d", "1.1", "1.1", "1.1-0.06*on/%d", "1.1"
    };
    private static final String[] ACROSS = {
        "0.5", "on/%d", "0.5+0.3*sin(on/4)", "0.5", "0.5", "1-on/%d", "0.5", "1-on/%d"
    };
    private static final String[] ALONG = {"0.5", "0.5", "0.5+0.3*cos(on/5)", "0.5", "1-on/%d", "0.5", "on/%d", "0.5"};
    private static final double OVERLAP = 0.5;

    private FilterGraph() {}

    /** One frame of a clip as a file that FFmpeg reads as a picture. */
    static Path still(Path file, FrameSize size, byte[] i420) throws IOException, InterruptedException {
        Path raw = Files.write(file.resolveSibling("still.yuv"), i420);
        Process process = new ProcessBuilder(
                        FFMPEG.toString(),
                        "-v",
                        "error",
                        "-y",
                        "-f",
                        "rawvideo",
                        "-pix_fmt",
                        "yuv420p",
                        "-s",
                        size.toString(),
                        "-i",
                        raw.toString(),
                        file.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("no picture " + file);
        }
        return file;
    }

    /** The command that makes the clip of one picture a shot. */
    static List<String> command(List<Path> stills, Path font, Path target) {
        List<String> command = new ArrayList<>(List.of(FFMPEG.toString(), "-nostdin", "-v", "error", "-y"));
        for (int i = 0; i < stills.size(); i++) {
            command.addAll(List.of("-loop", "1", "-framerate", "24", "-t", Double.toString(length(i))));
            command.addAll(List.of("-i", stills.get(i).toString()));
        }
        command.addAll(List.of("-f", "lavfi", "-i", "anoisesrc=d=10:c=pink:a=0.1:r=48000"));
        command.addAll(List.of("-filter_complex", graph(font), "-map", "[out]", "-map", stills.size() + ":a"));
        command.addAll(List.of("-c:v", "libx264", "-preset", "superfast", "-qp", "18", "-bf", "0"));
        command.addAll(List.of("-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "160k", "-t", "10"));
        command.add(target.toString());
        return command;
    }

    private static double length(int shot) {
        boolean followed = shot + 1 < SECONDS.length && !CHANGES[shot + 1].isEmpty();
        return SECONDS[shot] + (followed ? OVERLAP : 0);
    }

    private static String graph(Path font) {
        StringBuilder graph = new StringBuilder();
        for (int i = 0; i < SECONDS.length; i++) {
            int frames = (int) (length(i) * 24);
            graph.append("[%d:v]%s[v%d];".formatted(i, zoompan(i, frames, "1280x720"), i));
        }
        String before = "v0";
        int start = SECONDS[0];
        for (int i = 1; i < SECONDS.length; i++) {
            graph.append(
                    CHANGES[i].isEmpty()
                            ? "[%s][v%d]concat=n=2:v=1:a=0,fps=24,settb=1/24[c%d];".formatted(before, i, i)
                            : "[%s][v%d]xfade=transition=%s:duration=%s:offset=%d,settb=1/24[c%d];"
                                    .formatted(before, i, CHANGES[i], OVERLAP, start, i));
            before = "c" + i;
            start += SECONDS[i];
        }
        return graph.append("[%s]%s[out]".formatted(before, texts(font))).toString();
    }

    /** One move over a picture that is first brought to twice the frame's size. */
    private static String zoompan(int shot, int frames, String size) {
        return "scale=2560:1440,zoompan=z='%s':x='(iw-iw/zoom)*(%s)':y='(ih-ih/zoom)*(%s)':d=1:s=%s:fps=24,setsar=1,settb=1/24,format=yuv420p"
                .formatted(
                        ZOOMS[shot].formatted(frames),
                        ACROSS[shot].formatted(frames),
                        ALONG[shot].formatted(frames),
                        size);
    }

    private static String texts(Path font) {
        String drawn = "drawtext=fontfile=%s:fontcolor=white:".formatted(font);
        StringBuilder texts =
                new StringBuilder(drawn + "fontsize=17:x=w-150:y=h-70:timecode='00\\:00\\:00\\:00':rate=24");
        int start = 0;
        for (int i = 0; i < SECONDS.length; i++) {
            texts.append(String.format(
                    Locale.ROOT,
                    ",%sfontsize=22:x=25:y=h-45:text='What happens in the shot with number %d':enable='between(t,%d,%d)'",
                    drawn,
                    i + 1,
                    start,
                    start + SECONDS[i]));
            start += SECONDS[i];
        }
        return texts.toString();
    }
}
