package studio.slateroom.provider.animatic.sound;

import studio.slateroom.provider.animatic.scene.Ambience;

/** One kind of ambience, endless. */
@FunctionalInterface
interface Voice {

    /** Fills a silent mix, at a level at which it can stand beside the others. */
    void fill(Mix mix);

    /** The voice of an ambience. */
    static Voice of(Ambience ambience, long seed) {
        long own = seed * 17 + ambience.name().hashCode();
        return switch (ambience) {
            case RAIN -> new RainVoice(own);
            case WIND -> new WindVoice(own, 420, 0.55);
            case SEA -> new SeaVoice(own);
            case ENGINE -> new EngineVoice(own);
            case CROWD -> new CrowdVoice(own);
            case CITY -> new CityVoice(own);
            case NATURE -> new NatureVoice(own);
        };
    }
}
