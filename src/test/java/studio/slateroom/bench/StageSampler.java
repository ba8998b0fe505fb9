package studio.slateroom.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks every few milliseconds at what each rendering thread is doing; so the program itself need not keep time. */
final class StageSampler implements AutoCloseable {

    private static final int MILLIS = 5;
    private static final String ENGINE = "studio.slateroom.provider.animatic.";
    private static final String FFMPEG = "studio.slateroom.media.ffmpeg.Ffmpeg";
    private static final String OTHER = "other";

    /** Where a thread is when the innermost of these is on its stack, the more special ones first. */
    private static final Map<String, String> STAGES = stages();

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, Integer> seen = new LinkedHashMap<>();

    /** Begins to look. */
    StageSampler() {
        STAGES.values().forEach(stage -> seen.put(stage, 0));
        var _ = looking.scheduleAtFixedRate(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put(FFMPEG + "PictureReader", "reading references");
        stages.put(FFMPEG + "FilmReader", "reading references");
        stages.put(ENGINE + "card", "painting cards");
        stages.put(ENGINE + "draw", "painting cards");
        stages.put(ENGINE + "backdrop", "painting cards");
        stages.put(ENGINE + "frame.YuvPanel", "converting pictures");
        stages.put(ENGINE + "frame.YuvConversion", "converting pictures");
        stages.put(ENGINE + "frame.PictureSheet", "converting pictures");
        stages.put(ENGINE + "slate", "slate");
        stages.put(ENGINE + "frame.Stamp", "slate");
        stages.put(ENGINE + "cut", "mixing");
        stages.put(ENGINE + "frame.FrameMix", "mixing");
        stages.put(ENGINE + "frame", "sampling");
        stages.put(FFMPEG + "ClipEncoder", "piping and waiting for the encoder");
        stages.put(FFMPEG + "ClipAssembler.encode", "sound");
        stages.put(FFMPEG + "SoundReader", "sound");
        stages.put(ENGINE + "sound", "sound");
        stages.put(FFMPEG + "ClipAssembler", "assembly");
        return stages;
    }

    private synchronized void look() {
        for (Map.Entry<Thread, StackTraceElement[]> thread :
                Thread.getAllStackTraces().entrySet()) {
            if (thread.getKey().getName().startsWith("render-")) {
                String stage = stage(thread.getValue());
                if (!stage.isEmpty()) {
                    seen.merge(stage, 1, Integer::sum);
                }
            }
        }
    }

    private static String stage(StackTraceElement[] stack) {
        boolean working = false;
        for (StackTraceElement element : stack) {
            String place = element.getClassName() + "." + element.getMethodName();
            for (Map.Entry<String, String> stage : STAGES.entrySet()) {
                if (place.startsWith(stage.getKey())) {
                    return stage.getValue();
                }
            }
            working |= place.startsWith(ENGINE);
        }
        return working ? OTHER : "";
    }

    /** Seconds of the threads' time at each stage. */
    synchronized Map<String, Double> seconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        seen.forEach((stage, count) -> seconds.put(stage, count * MILLIS / 1000.0));
        return seconds;
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
