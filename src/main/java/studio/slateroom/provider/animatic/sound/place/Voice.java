package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.provider.animatic.scene.Ambience;
import studio.slateroom.provider.animatic.sound.signal.Mix;

/** One kind of ambience, endless. */
@FunctionalInterface
public interface Voice {

    /** Fills a silent mix, at a level at which it can stand beside the others. */
    void fill(Mix mix);

    /** The voice of an ambience. */
    static Voice of(Ambience ambience, long seed) {
        // The name's hash is stated by the language's specification, so it is the same everywhere.
        long own = seed * 17 + ambience.name().hashCode();
        return switch (ambience) {
            case RAIN -> new RainVoice(own);
            case WIND -> new WindVoice(own, 420, 0.55);
            case SEA -> new SeaVoice(own);
            case ENGINE -> new EngineVoice(own);
            case CROWD -> new CrowdVoice(own);
            case CITY -> new CityVoice(own);
            case NATURE -> new NatureVoice(own);
            case FIRE -> new FireVoice(own);
            case THUNDER -> new ThunderVoice(own);
            case STEPS -> new StepsVoice(own);
            case HOOVES -> new HoovesVoice(own);
        };
    }

    /**
     * The level at which an ambience stands beside the others, by its measured loudness: noise that goes on and on lies
     * lower than what has gaps, so that steps are heard in the rain.
     */
    static double level(Ambience ambience) {
        return switch (ambience) {
            case RAIN -> 0.55;
            case WIND -> 0.70;
            case SEA, ENGINE -> 0.90;
            case CROWD -> 2.1;
            case CITY -> 1.1;
            case NATURE -> 0.50;
            case FIRE -> 1.6;
            case THUNDER -> 2.8;
            case STEPS -> 3.4;
            case HOOVES -> 4.0;
        };
    }

    /** The tone of a room in which nothing is heard. */
    static Voice room(long seed) {
        return new WindVoice(seed, 95, 0.2);
    }
}
