package studio.slateroom.provider.animatic;

import studio.slateroom.media.ClipAssembler;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.FilmReader;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.PictureReader;
import studio.slateroom.media.SoundReader;
import studio.slateroom.media.Speech;

/** All that the engine needs to read and write media. */
public record MediaTools(
        MediaProbe probe,
        PictureReader pictures,
        FilmReader films,
        SoundReader sounds,
        Speech speech,
        ClipEncoder encoder,
        ClipAssembler assembler) {}
